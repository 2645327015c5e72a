// The language of the window: translators of Titer and of Qt, and the locale of numbers. [gui]
#pragma once

#include <QString>

namespace titer::look {

// Speaks `code` ("de"); empty = the system's. Widgets are notified by QEvent::LanguageChange.
void useLanguage(const QString& code);
// What is spoken now: "en" where there is no translation.
QString currentLanguage();

} // namespace titer::look
