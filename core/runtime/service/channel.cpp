// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/channel.h"

#include "core/runtime/service/access_token.h"
#include "core/runtime/service/endpoint.h"
#include "core/runtime/service/library_log.h"
#include "core/runtime/service/text_file.h"

#include <algorithm>
#include <grpcpp/grpcpp.h>
#include <grpcpp/support/client_interceptor.h>

namespace cutpoint {
namespace {

/// Adds the token to every call. gRPC's own call credentials would do it over TLS only.
class TokenInterceptor final : public grpc::experimental::Interceptor {
public:
    explicit TokenInterceptor(AccessToken token) : token_(std::move(token)) {}

    void Intercept(grpc::experimental::InterceptorBatchMethods* methods) override {
        if (methods->QueryInterceptionHookPoint(
                grpc::experimental::InterceptionHookPoints::PRE_SEND_INITIAL_METADATA))
            methods->GetSendInitialMetadata()->emplace("authorization", header_ = token_.header());
        methods->Proceed();
    }

private:
    AccessToken token_;
    std::string header_; ///< the metadata may hold on to it
};

class TokenInterceptorFactory final : public grpc::experimental::ClientInterceptorFactoryInterface {
public:
    explicit TokenInterceptorFactory(AccessToken token) : token_(std::move(token)) {}
    grpc::experimental::Interceptor* CreateClientInterceptor(grpc::experimental::ClientRpcInfo*) override {
        return new TokenInterceptor(token_);
    }

private:
    AccessToken token_;
};

} // namespace

Result<std::shared_ptr<grpc::Channel>> openChannel(const ChannelOptions& options) {
    routeLibraryLog(nullptr); // the call's status says it
    const auto endpoint = parseEndpoint(options.target);
    if (!endpoint)
        return endpoint.error();
    const bool tls = options.tls || !options.tlsAuthority.empty();
    if (!tls && !options.insecure && !endpoint->loopback()) {
        Issue issue;
        issue.code = code::OpenAddress;
        issue.message =
            say("\"%1\" is another machine, and the connection would be in the clear.", options.target);
        issue.fix = say("Use TLS, or say --insecure to send everything in the clear.");
        return issue;
    }
    std::shared_ptr<grpc::ChannelCredentials> credentials = grpc::InsecureChannelCredentials();
    if (tls) {
        grpc::SslCredentialsOptions ssl;
        if (!options.tlsAuthority.empty()) {
            auto roots = readTextFile(options.tlsAuthority);
            if (!roots)
                return roots.error();
            ssl.pem_root_certs = std::move(roots).value();
        }
        credentials = grpc::SslCredentials(ssl);
    }
    std::vector<std::unique_ptr<grpc::experimental::ClientInterceptorFactoryInterface>> interceptors;
    if (!options.tokenFile.empty()) {
        const auto token = AccessToken::read(options.tokenFile);
        if (!token)
            return token.error();
        interceptors.push_back(std::make_unique<TokenInterceptorFactory>(*token));
    }
    const auto pause = static_cast<int>(std::clamp(options.reconnect.value, 0.1, 120.0) * 1000);
    grpc::ChannelArguments arguments;
    arguments.SetMaxReceiveMessageSize(
        static_cast<int>(std::clamp(options.maxMessage.value, 1024.0, 2147483647.0)));
    arguments.SetMaxSendMessageSize(-1);
    arguments.SetInt(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS, std::min(pause, 200));
    // This one is the time an attempt gets: a handshake over a slow link takes several round trips.
    arguments.SetInt(GRPC_ARG_MIN_RECONNECT_BACKOFF_MS, 5000);
    arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, pause);
    arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, 10000);
    arguments.SetInt(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 5000);
    // Two channels to one server must be two connections: a bandwidth probe beside a stream measures its own.
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    // Proxies of the environment are for the web, not for a named server.
    arguments.SetInt(GRPC_ARG_ENABLE_HTTP_PROXY, 0);
    if (!options.tlsName.empty())
        arguments.SetSslTargetNameOverride(options.tlsName);
    return grpc::experimental::CreateCustomChannelWithInterceptors(endpoint->text(), credentials, arguments,
                                                                   std::move(interceptors));
}

} // namespace cutpoint
