// Fields of settings by the kind of their specs: words, a quantity with its unit, a choice, a file, a secret, a table. [gui]
#pragma once

#include "ui/form/fields/setting_field.h"

namespace titer::form {

SettingField* makeSettingField(const connect::SettingSpec& spec);
// Of words that take several lines.
SettingField* makeParagraphField(const connect::SettingSpec& spec);

} // namespace titer::form
