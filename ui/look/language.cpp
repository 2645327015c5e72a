// Loads and installs translators.
#include "ui/look/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

namespace titer::look {

namespace {

// Qt's own words first: a translator installed later is asked first.
std::array<std::unique_ptr<QTranslator>, 2> translators;
QString current = QStringLiteral("en");

} // namespace

void useLanguage(const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    auto words = std::make_unique<QTranslator>();
    auto own = std::make_unique<QTranslator>();
    const auto load = [&](const QLocale& wanted) {
        return own->load(wanted, QStringLiteral("titer"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    };
    const bool english = locale.language() == QLocale::English || locale.language() == QLocale::C;
    const bool translated = !english && load(locale);
    // English has a file for its plurals alone.
    const bool loaded = translated || load(QLocale(QLocale::English));
    current = translated ? QLocale::languageToCode(locale.language()) : QStringLiteral("en");
    for (auto& translator : translators) {
        if (translator) QCoreApplication::removeTranslator(translator.get());
        translator.reset();
    }
    if (!loaded) return;
    if (translated && words->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        translators[0] = std::move(words);
        QCoreApplication::installTranslator(translators[0].get());
    }
    translators[1] = std::move(own);
    QCoreApplication::installTranslator(translators[1].get());
}

QString currentLanguage()
{
    return current;
}

} // namespace titer::look
