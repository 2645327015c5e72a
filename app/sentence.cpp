// Looks the texts of the core up in the context "core".
#include "app/sentence.h"

#include <QCoreApplication>

#include <string>

namespace titer::app {

namespace {

QString placed(const std::string& where, const base::Sentence& what)
{
    if (where.empty()) return sentence(what);
    //: A place of the plant file and what is wrong there.
    return QCoreApplication::translate("core", "%1: %2").arg(QString::fromStdString(where), sentence(what));
}

} // namespace

QString sentence(const base::Sentence& said)
{
    const QString pattern = QCoreApplication::translate("core", said.pattern.c_str());
    return QString::fromStdString(base::fill(pattern.toStdString(), said.args));
}

QString sentence(const base::Error& error)
{
    return placed(error.where, error.what);
}

QString sentence(const base::Notice& notice)
{
    return placed(notice.where, notice.what);
}

QString label(const char* text)
{
    return *text ? QCoreApplication::translate("core", text) : QString();
}

QString label(std::string_view text)
{
    return label(std::string(text).c_str());
}

} // namespace titer::app
