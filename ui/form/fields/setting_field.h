// The field of one setting, whatever its kind. [gui]
//
//   field->texts(), field->setTexts({"502"}); signal edited(typing)
#pragma once

#include "core/connect/settings.h"

#include <QStringList>
#include <QWidget>

namespace titer::form {

class SettingField : public QWidget {
    Q_OBJECT
public:
    explicit SettingField(const connect::SettingSpec& spec);

    // As settings keep it; empty where nothing was given or it is the default. Several where the spec allows it.
    virtual QStringList texts() const = 0;
    virtual void setTexts(const QStringList& texts) = 0;
    const connect::SettingSpec& spec() const { return m_spec; }
    // What takes the focus and shows that something is wrong.
    virtual QWidget* editor() const = 0;

signals:
    void edited(bool typing); // typing: more keys may follow

protected:
    void place(const QList<QWidget*>& parts);

    const connect::SettingSpec& m_spec;
};

} // namespace titer::form
