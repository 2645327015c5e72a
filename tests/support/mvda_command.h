// What tests of titer-cli mvda share.
#pragma once

#include "tests/support/command_line.h"

#include <QFile>
#include <QTemporaryDir>

namespace titer::support {

inline Outcome mvda(const QStringList& arguments)
{
    return runCommandLine(QStringList{"mvda"} + arguments);
}

// A test with a folder of its own for tables and models: class TestX : public QObject, MvdaFolder
class MvdaFolder {
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    // The path of the file.
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no %s", qPrintable(name));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace titer::support
