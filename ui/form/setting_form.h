// A form made from the settings of a connector: what was typed stays, what is wrong stands under its field. [gui]
//
//   SettingForm form(connect::importSpecs());  form.settings()       only what was given
//   form.setErrors(errors)                                           `where` is the key of a setting
//   signal changed()                                                 a moment after the last key
#pragma once

#include "core/connect/settings.h"

#include <QTimer>
#include <QWidget>

#include <span>
#include <vector>

namespace titer::shell {
class Label;
}

namespace titer::form {

class SettingForm : public QWidget {
    Q_OBJECT
public:
    explicit SettingForm(std::span<const connect::SettingSpec> specs, QWidget* parent = nullptr);

    connect::Settings settings() const;
    void clear();
    void setErrors(const base::Errors& errors);

signals:
    void changed();

private:
    struct Row {
        const connect::SettingSpec* spec;
        QWidget* field; // a line edit or a combo box
        shell::Label* error;
    };
    void addRow(const connect::SettingSpec& spec, int row);

    std::vector<Row> m_rows;
    QTimer m_pause; // in typing
};

} // namespace titer::form
