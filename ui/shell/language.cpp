// Loads and installs translators.
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

namespace titer::shell {

namespace {

// Qt's own words first: a translator installed later is asked first.
std::array<std::unique_ptr<QTranslator>, 2> translators;
QString spoken = QStringLiteral("en");

} // namespace

void speak(const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    auto words = std::make_unique<QTranslator>();
    auto own = std::make_unique<QTranslator>();
    const bool translated = locale.language() != QLocale::English && locale.language() != QLocale::C &&
                            own->load(locale, QStringLiteral("titer"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    spoken = translated ? QLocale::languageToCode(locale.language()) : QStringLiteral("en");
    for (auto& translator : translators) {
        if (translator) QCoreApplication::removeTranslator(translator.get());
        translator.reset();
    }
    if (!translated) return;
    if (words->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                    QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        translators[0] = std::move(words);
        QCoreApplication::installTranslator(translators[0].get());
    }
    translators[1] = std::move(own);
    QCoreApplication::installTranslator(translators[1].get());
}

QString spokenLanguage()
{
    return spoken;
}

} // namespace titer::shell
