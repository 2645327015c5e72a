#include "ui/form/fields/setting_field.h"

#include "app/common/sentence.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>

namespace titer::form {

using look::Theme;

SettingField::SettingField(const connect::SettingSpec& spec)
    : m_spec(spec)
{
}

void SettingField::place(const QList<QWidget*>& parts)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * Theme::current().u());
    for (QWidget* part : parts) line->addWidget(part, part == parts.first() ? 1 : 0);
    setFocusProxy(parts.first());
    parts.first()->setAccessibleName(app::label(m_spec.label));
    parts.first()->setAccessibleDescription(app::label(m_spec.help));
    parts.first()->setToolTip(app::label(m_spec.help));
}

} // namespace titer::form

#include "ui/form/fields/moc_setting_field.cpp"
