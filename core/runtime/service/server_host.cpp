// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/server_host.h"

#include "core/runtime/service/event_log.h"
#include "core/runtime/service/library_log.h"
#include "core/runtime/service/stranger_log.h"
#include "core/runtime/service/text_file.h"
#include "core/runtime/service/unknown_methods.h"

#include <chrono>
#include <grpcpp/ext/proto_server_reflection_plugin.h>
#include <grpcpp/grpcpp.h>
#include <grpcpp/health_check_service_interface.h>
#include <grpcpp/resource_quota.h>
#include <grpcpp/security/tls_certificate_provider.h>
#include <grpcpp/security/tls_credentials_options.h>
#include <limits>
#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace cutpoint {
namespace {

Issue issueOf(IssueCode code, Sentence message, Sentence fix, std::string file = "") {
    Issue issue;
    issue.code = code;
    issue.file = std::move(file);
    issue.message = std::move(message);
    issue.fix = std::move(fix);
    return issue;
}

/// Refuses a stranger over TLS before his message is read; the handlers' CallGuard asks again on every
/// transport.
class TokenProcessor final : public grpc::AuthMetadataProcessor {
public:
    explicit TokenProcessor(AccessToken token) : token_(std::move(token)) {}

    bool IsBlocking() const override { return false; }
    grpc::Status Process(const InputMetadata& metadata, grpc::AuthContext*, OutputMetadata*,
                         OutputMetadata*) override {
        const auto given = metadata.find("authorization");
        if (given != metadata.end() && token_.admits({given->second.data(), given->second.size()}))
            return grpc::Status::OK;
        countStranger({});
        return {grpc::StatusCode::UNAUTHENTICATED, "a valid bearer token is needed"};
    }

private:
    AccessToken token_;
};

template <class T, void (*release)(T*)>
struct Release {
    void operator()(T* owned) const { release(owned); }
};

bool belongTogether(const std::string& certificate, const std::string& key) {
    const auto memory = [](const std::string& text) {
        return std::unique_ptr<BIO, Release<BIO, BIO_free_all>>(
            BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    };
    const auto certificates = memory(certificate), keys = memory(key);
    const std::unique_ptr<X509, Release<X509, X509_free>> x509(
        PEM_read_bio_X509(certificates.get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<EVP_PKEY, Release<EVP_PKEY, EVP_PKEY_free>> secret(
        PEM_read_bio_PrivateKey(keys.get(), nullptr, nullptr, nullptr));
    return x509 && secret && X509_check_private_key(x509.get(), secret.get()) == 1;
}

Result<std::shared_ptr<grpc::ServerCredentials>> credentials(const ServerOptions& options,
                                                             const AccessToken& token) {
    if (options.tlsCertificate.empty())
        return grpc::InsecureServerCredentials();
    auto certificate = readTextFile(options.tlsCertificate);
    if (!certificate)
        return certificate.error();
    auto key = readTextFile(options.tlsKey);
    if (!key)
        return key.error();
    if (certificate->find("-----BEGIN CERTIFICATE-----") == std::string::npos)
        return issueOf(code::BadCertificate, say("The file holds no PEM certificate."), {},
                       options.tlsCertificate);
    if (key->find("PRIVATE KEY-----") == std::string::npos)
        return issueOf(code::BadCertificate, say("The file holds no PEM private key."), {}, options.tlsKey);
    if (!belongTogether(*certificate, *key))
        return issueOf(code::BadCertificate, say("The private key is not that of the certificate."),
                       say("Give both files of one pair."), options.tlsKey);
    // Looked at every second, so that a renewed pair holds for the next connection.
    const auto files = std::make_shared<grpc::experimental::FileWatcherCertificateProvider>(
        options.tlsKey, options.tlsCertificate, 1);
    grpc::experimental::TlsServerCredentialsOptions tls(files);
    tls.watch_identity_key_cert_pairs();
    tls.set_cert_request_type(GRPC_SSL_DONT_REQUEST_CLIENT_CERTIFICATE);
    auto made = grpc::experimental::TlsServerCredentials(tls);
    if (!token.empty())
        made->SetAuthMetadataProcessor(std::make_shared<TokenProcessor>(token));
    return made;
}

} // namespace

Result<AccessToken> checkTrust(const ServerOptions& options) {
    const auto endpoint = parseEndpoint(options.listen);
    if (!endpoint)
        return endpoint.error();
    if (options.tlsCertificate.empty() != options.tlsKey.empty())
        return issueOf(code::BadCertificate, say("A certificate and its key are only of use together."),
                       say("Give both --tls-cert and --tls-key."));
    if (!endpoint->loopback() && !options.insecure &&
        (options.tlsCertificate.empty() || options.tokenFile.empty()))
        return issueOf(
            code::OpenAddress,
            options.tlsCertificate.empty()
                ? say("\"%1\" can be reached from other machines, but without TLS.", options.listen)
                : say("\"%1\" can be reached from other machines, but without a token.", options.listen),
            say("Give --tls-cert, --tls-key and --token-file, or say --insecure to serve everybody."));
    if (options.tokenFile.empty())
        return AccessToken();
    return AccessToken::read(options.tokenFile);
}

Result<std::unique_ptr<ServerHost>> ServerHost::start(const ServerOptions& options,
                                                      const std::vector<grpc::Service*>& services) {
    routeLibraryLog([](bool isError, const char* text) {
        logEvent(isError ? LogLevel::Warning : LogLevel::Debug, "grpc", {{"text", text}});
    });
    const auto token = checkTrust(options);
    if (!token)
        return token.error();
    auto endpoint = parseEndpoint(options.listen);
    if (!endpoint)
        return endpoint.error();
    auto trusted = credentials(options, *token);
    if (!trusted)
        return trusted.error();
    if (!(options.maxMessage.value >= 1024 && options.maxMessage.value < 2147483648.0) ||
        options.maxStreams < 1 || options.maxThreads < 4 || !(options.keepAlive.value >= 1) ||
        !(options.receiveMemory.value >= 1 << 20 && options.receiveMemory.value < 1e15))
        return issueOf(
            code::BadLimit, say("A limit of the server is out of its range."),
            say("A message may take 1 KiB to 2 GiB (less one byte), and a connection at least one call."));

    const auto milliseconds = static_cast<int>(std::min(options.keepAlive.value, 3600.0) * 1000);
    static const bool plugins = [] {
        grpc::EnableDefaultHealthCheckService(true);
        grpc::reflection::InitProtoReflectionServerBuilderPlugin();
        return true;
    }();
    static_cast<void>(plugins);
    grpc::ServerBuilder builder;
    int port = 0;
    builder.AddListeningPort(endpoint->text(), *trusted, &port);
    for (grpc::Service* service : services)
        builder.RegisterService(service);
    builder.SetMaxReceiveMessageSize(static_cast<int>(options.maxMessage.value));
    builder.SetMaxSendMessageSize(std::numeric_limits<int>::max());
    // Without this a second agent would share the port, and each would get some of the calls.
    builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
    builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, options.maxStreams);
    builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIME_MS, milliseconds);
    builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, milliseconds / 2);
    builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
    builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS, 5000);
    builder.AddChannelArgument(GRPC_ARG_SERVER_HANDSHAKE_TIMEOUT_MS, 10000);
    // The message limit counts the bytes before they are unpacked, and gRPC would unpack them to any size.
    builder.AddChannelArgument(GRPC_ARG_ENABLE_PER_MESSAGE_DECOMPRESSION, 0);
    if (!options.unpacks) {
        builder.SetCompressionAlgorithmSupportStatus(GRPC_COMPRESS_DEFLATE, false);
        builder.SetCompressionAlgorithmSupportStatus(GRPC_COMPRESS_GZIP, false);
    }
    grpc::ResourceQuota quota("cutpoint");
    quota.Resize(static_cast<std::size_t>(options.receiveMemory.value)).SetMaxThreads(options.maxThreads);
    builder.SetResourceQuota(quota);

    std::unique_ptr<ServerHost> host(new ServerHost);
    host->unknown_ = std::make_unique<UnknownMethods>();
    builder.RegisterCallbackGenericService(host->unknown_.get());
    host->server_ = builder.BuildAndStart();
    if (!host->server_ || port == 0)
        return issueOf(
            code::CannotListen, say("The server cannot listen on %1.", endpoint->text()),
            say("Is the port taken, the address of another machine, or the certificate not the key's?"));
    host->endpoint_ = std::move(endpoint).value();
    host->endpoint_.port = port;
    if (auto* health = host->server_->GetHealthCheckService())
        for (const std::string& name : options.healthNames)
            health->SetServingStatus(name, true);
    return host;
}

ServerHost::ServerHost() = default;

ServerHost::~ServerHost() {
    stop(Seconds(0));
}

void ServerHost::stop(Seconds grace) {
    if (!server_)
        return;
    server_->Shutdown(std::chrono::system_clock::now() +
                      std::chrono::milliseconds(static_cast<std::int64_t>(grace.value * 1000)));
    server_->Wait();
    server_.reset();
}

} // namespace cutpoint
