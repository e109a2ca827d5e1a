// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/tlsidentity.h"

#include "support/catch.h"

#include <cstdio>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace upik {

namespace {

constexpr long kDay = 24 * 60 * 60;

template <typename Write>
void writeTo(const QString &path, Write write)
{
    const std::unique_ptr<FILE, int (*)(FILE *)> file(std::fopen(path.toUtf8().constData(), "wb"),
                                                      &std::fclose);
    REQUIRE(file != nullptr);
    REQUIRE(write(file.get()) == 1);
}

} // namespace

TestIdentity::TestIdentity()
{
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> pair(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const std::unique_ptr<X509, void (*)(X509 *)> made(X509_new(), &X509_free);
    REQUIRE(pair != nullptr);
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), kDay);
    X509_set_pubkey(made.get(), pair.get());
    X509_NAME *name = X509_get_subject_name(made.get());
    const QByteArray host = "upik";
    const auto *text = reinterpret_cast<const unsigned char *>(host.constData());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0);
    X509_set_issuer_name(made.get(), name);
    REQUIRE(X509_sign(made.get(), pair.get(), EVP_sha256()) > 0);
    writeTo(certificates(), [&made](FILE *file) { return PEM_write_X509(file, made.get()); });
    writeTo(key(), [&pair](FILE *file) {
        return PEM_write_PrivateKey(file, pair.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

} // namespace upik
