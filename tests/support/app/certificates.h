// Certificates that a test makes for itself with openssl: of an authority, and of servers that it signs.
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <string>

namespace titer::support {

class Certificates {
public:
    // Why there are none; empty where there are.
    static QString missing()
    {
        if (!QSslSocket::supportsSsl()) return QStringLiteral("no TLS in Qt");
        return openssl().isEmpty() ? QStringLiteral("no program openssl") : QString();
    }

    bool makeAuthority() const
    {
        return runs({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
                     "2", "-subj", "/CN=authority", "-keyout", "authority.key", "-out", "authority.pem"});
    }
    // `names`: "IP:127.0.0.1". One that holds for no days has expired a second later.
    bool makeServer(const QString& name, const QString& names, int days = 2) const
    {
        return runs({"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=stub",
                     "-addext", "subjectAltName=" + names, "-keyout", name + ".key", "-out", name + ".csr"}) &&
               runs({"x509", "-req", "-in", name + ".csr", "-CA", "authority.pem", "-CAkey", "authority.key",
                     "-CAcreateserial", "-days", QString::number(days), "-copy_extensions", "copy", "-out",
                     name + ".pem"});
    }
    std::string authority() const { return m_folder.filePath("authority.pem").toStdString(); }
    // What a server shows.
    QSslConfiguration of(const QString& name) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        QFile key(m_folder.filePath(name + ".key"));
        if (!key.open(QIODevice::ReadOnly)) return configuration;
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate::fromPath(m_folder.filePath(name + ".pem")).value(0));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        return configuration;
    }

private:
    static QString openssl() { return QStandardPaths::findExecutable("openssl"); }
    bool runs(const QStringList& words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(openssl(), words);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
};

} // namespace titer::support
