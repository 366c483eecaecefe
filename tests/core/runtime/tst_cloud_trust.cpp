// SPDX-License-Identifier: GPL-3.0-or-later
// Who may call: addresses, TLS and tokens.
#include "core/runtime/service/stranger_log.h"
#include "tests/support/cloud_fixture.h"
#include "tests/support/eventually.h"
#include "tests/support/test_certificate.h"

using namespace cutpoint;
using namespace cutpoint::test;
using grpc::StatusCode;

class CloudTrust : public CloudTest {
protected:
    TestCertificate files;

    void SetUp() override {
        CloudTest::SetUp();
        if (!files.made())
            GTEST_SKIP() << "the openssl program is missing";
    }
    void useTls() {
        options.server.tlsCertificate = files.certificate();
        options.server.tlsKey = files.key();
        channelOptions.tlsAuthority = files.certificate();
    }
    std::string refusal() {
        const auto started = CloudAgent::start(options, makeFakeEngine);
        return started ? "started" : started.error().code.word();
    }
};

TEST_F(CloudTrust, AnOpenAddressNeedsTlsAndAToken) {
    for (const char* address :
         {"0.0.0.0:0", "[::]:0", "192.0.2.1:0", "example.org:0", "127.0.0.1.example.org:0"}) {
        options.server.listen = address;
        EXPECT_EQ(refusal(), "open-address") << address;
    }
    options.server.listen = "0.0.0.0:0";
    useTls();
    EXPECT_EQ(refusal(), "open-address") << "a token is missing";
    options.server.tokenFile = files.token();
    EXPECT_EQ(refusal(), "started");
    options.server.tlsKey.clear();
    EXPECT_EQ(refusal(), "bad-certificate");
    options.server.tlsCertificate.clear();
    EXPECT_EQ(refusal(), "open-address") << "TLS is missing";
    options.server.insecure = true;
    EXPECT_EQ(refusal(), "started");
    options.server.insecure = false;
    options.server.listen = "127.0.0.1:0";
    options.metricsAddress = "0.0.0.0:0";
    EXPECT_EQ(refusal(), "open-address") << "metrics are in the clear";
}

TEST_F(CloudTrust, BadFilesAreNamed) {
    options.server.tokenFile = files.file("missing");
    EXPECT_EQ(refusal(), "no-file");
    std::ofstream(files.file("short")) << "hunter2";
    options.server.tokenFile = files.file("short");
    EXPECT_EQ(refusal(), "bad-token");
    options.server.tokenFile.clear();
    options.server.tlsCertificate = files.token();
    options.server.tlsKey = files.key();
    EXPECT_EQ(refusal(), "bad-certificate");
    options.server.tlsCertificate = files.certificate();
    std::ofstream(files.file("bad.pem"))
        << "-----BEGIN PRIVATE KEY-----\nnonsense\n-----END PRIVATE KEY-----\n";
    options.server.tlsKey = files.file("bad.pem");
    EXPECT_EQ(refusal(), "bad-certificate") << "it is not that of the certificate";
}

TEST_F(CloudTrust, TakesTheRightTokenOnly) {
    for (const bool tls : {false, true}) {
        options.server.tokenFile = files.token();
        if (tls)
            useTls();
        channelOptions.tokenFile.clear();
        start();
        const auto before = strangers();
        EXPECT_EQ(live(*stub).error_code(), StatusCode::UNAUTHENTICATED) << tls;
        EXPECT_EQ(load("net", "double").error_code(), StatusCode::UNAUTHENTICATED) << tls;
        grpc::ClientContext echo, profile, loadCall;
        cloud::v1::EchoResponse echoed;
        EXPECT_EQ(extension->Echo(&echo, {}, &echoed).error_code(), StatusCode::UNAUTHENTICATED);
        cloud::v1::LoadResponse told;
        EXPECT_EQ(extension->Load(&loadCall, {}, &told).error_code(), StatusCode::UNAUTHENTICATED);
        EXPECT_EQ(told.resident_bytes(), 0);
        EXPECT_EQ(extension->Profile(&profile, {})->Finish().error_code(), StatusCode::UNAUTHENTICATED);
        channelOptions.tokenFile = files.otherToken();
        connect();
        EXPECT_EQ(live(*stub).error_code(), StatusCode::UNAUTHENTICATED) << tls;
        EXPECT_GE(strangers(), before + 6) << "each is counted";
        channelOptions.tokenFile = files.token();
        connect();
        EXPECT_TRUE(live(*stub).ok()) << tls;
        EXPECT_TRUE(load("net", "double").ok()) << tls;
        agent->stop(Seconds(1));
    }
}

TEST_F(CloudTrust, PlainTextToATlsPortFailsAndHarmsNobody) {
    useTls();
    start();
    const auto secure = inference::GRPCInferenceService::NewStub(channel);
    channelOptions.tlsAuthority.clear();
    connect();
    EXPECT_EQ(live(*stub).error_code(), StatusCode::UNAVAILABLE);
    EXPECT_TRUE(live(*secure).ok());
}

TEST_F(CloudTrust, AServerWithAnotherCertificateIsNotBelieved) {
    useTls();
    start();
    channelOptions.tlsAuthority.clear();
    channelOptions.tls = true; // the system's authorities do not know ours
    connect();
    EXPECT_EQ(live(*stub).error_code(), StatusCode::UNAVAILABLE);
}

TEST_F(CloudTrust, AClientSendsNothingInTheClearToAnotherMachine) {
    ChannelOptions far;
    far.target = "192.0.2.1:8001";
    const auto refused = openChannel(far);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "open-address");
    far.insecure = true;
    EXPECT_TRUE(openChannel(far));
    far.insecure = false;
    far.tls = true;
    EXPECT_TRUE(openChannel(far));
}

TEST_F(CloudTrust, TwoAgentsDoNotShareAPort) {
    start();
    options.server.listen = "127.0.0.1:" + std::to_string(agent->endpoint().port);
    EXPECT_EQ(refusal(), "cannot-listen");
}

TEST_F(CloudTrust, ANewTokenHoldsOnceItIsReadAgain) {
    const std::string file = files.file("changing"), old = files.file("old");
    const auto write = [](const std::string& to, const char* token) { std::ofstream(to) << token << "\n"; };
    write(file, "the-token-of-yesterday");
    write(old, "the-token-of-yesterday");
    options.server.tokenFile = file;
    channelOptions.tokenFile = old;
    start();
    EXPECT_TRUE(live(*stub).ok());
    write(file, "the-token-of-today-on");
    EXPECT_TRUE(live(*stub).ok()) << "nobody has asked for it yet";
    EXPECT_TRUE(AccessToken::readAgain().empty());
    EXPECT_EQ(live(*stub).error_code(), StatusCode::UNAUTHENTICATED);
    write(old, "the-token-of-today-on");
    EXPECT_TRUE(AccessToken::readAgain().empty());
    EXPECT_TRUE(live(*stub).ok()) << "the client's, too";
    std::filesystem::remove(file);
    const Issues issues = AccessToken::readAgain();
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].file, file);
    EXPECT_TRUE(live(*stub).ok()) << "what cannot be read leaves the token as it was";
}

TEST_F(CloudTrust, ARenewedCertificateHoldsForTheNextConnection) {
    useTls();
    start();
    EXPECT_TRUE(live(*stub).ok());
    const TestCertificate renewed("renewed");
    for (const auto& [from, to] :
         {std::pair(renewed.key(), files.key()), {renewed.certificate(), files.certificate()}})
        std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
    channelOptions.tlsAuthority = renewed.certificate();
    EXPECT_TRUE(eventually([&] {
        connect();
        return live(*stub).ok();
    })) << "who trusts the new one alone";
}

TEST(AccessToken, ComparesWholeTokens) {
    const TestCertificate files;
    const auto token = AccessToken::read(files.token());
    ASSERT_TRUE(token);
    EXPECT_TRUE(token->admits("Bearer correct-horse-battery-staple"));
    EXPECT_TRUE(token->admits("bearer correct-horse-battery-staple"));
    for (const char* wrong : {"", "Bearer", "Bearer ", "correct-horse-battery-staple",
                              "Basic correct-horse-battery-staple", "Bearer correct-horse-battery-stapl",
                              "Bearer correct-horse-battery-staplee", "Bearer Correct-horse-battery-staple"})
        EXPECT_FALSE(token->admits(wrong)) << wrong;
    EXPECT_TRUE(AccessToken().admits(""));
}
