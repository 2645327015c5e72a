// Looks the texts of the core up in the context "core".
#include "app/common/sentence.h"

#include "app/common/unit_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <string>
#include <vector>

namespace titer::app {

namespace {

QString placed(const std::string& where, const base::Sentence& what)
{
    if (where.empty()) return sentence(what);
    //: A place of the plant file and what is wrong there.
    return QCoreApplication::translate("core", "%1: %2").arg(QString::fromStdString(where), sentence(what));
}

// Whether what goes into place `n` of a pattern stands in quotation marks there.
bool isQuoted(std::string_view pattern, std::size_t n)
{
    const std::size_t at = pattern.find("{" + std::to_string(n) + "}");
    const std::size_t opened = pattern.rfind("“", at);
    if (at == std::string_view::npos || opened == std::string_view::npos) return false;
    const std::size_t closed = pattern.rfind("”", at);
    return closed == std::string_view::npos || closed < opened;
}

// What goes into the places. Words of the core, such as the label of a parameter, are translated as well, and numbers
// are those of the language; what is quoted is a person's own word or a key of the file and stays as it is.
std::vector<std::string> wordsOf(const base::Sentence& said)
{
    std::vector<std::string> words = said.args;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!isQuoted(said.pattern, i + 1)) words[i] = quantityWords(label(words[i]).toStdString()).toStdString();
    return words;
}

} // namespace

QString sentence(const base::Sentence& said)
{
    const QString pattern = QCoreApplication::translate("core", said.pattern.c_str());
    return QString::fromStdString(base::fill(pattern.toStdString(), wordsOf(said)));
}

QString quantityWords(const std::string& text)
{
    static const QRegularExpression form(QStringLiteral("^([-+\u2212]?\\d+)\\.(\\d+(?:e[-+]?\\d+)?(?:\\s[^.]*)?)$"));
    static const QRegularExpression difference(QStringLiteral("(\\d\\s*)dK$"));
    static const QRegularExpression rounding(
        QStringLiteral("^[-+\u2212]?\\d(?:\\.\\d+)?e-(?:1\\d|[2-9]\\d|\\d{3})(?=\\s*%$)"));
    static const QRegularExpression air(QStringLiteral("(\\d\\s*)% air$"));
    const QString plain = withMicroSign(QString::fromStdString(text))
                              .replace(difference, QStringLiteral("\\1K"))
                              .replace(air, QStringLiteral("\\1") + unitText("% air"))
                              .replace(rounding, QStringLiteral("0"));
    const QRegularExpressionMatch match = form.match(plain);
    return match.hasMatch() ? match.captured(1) + QLocale().decimalPoint() + match.captured(2) : plain;
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
