// A form made from the settings of a connector: what was typed stays, what is wrong stands under its field. [gui]
//
//   SettingForm form(connect::importSpecs());  form.settings()       only what was given
//   form.setSettings(settings)                                       of a source that is there
//   form.setErrors(errors)                                           `where` is the key of a setting, and its column: "tag/name"
//   form.take("node", text, true)                                    adds one text of a setting of many, or takes it off
//   SettingForm form(specs, paragraphs)                              keys of texts that take several lines
//   signal changed()                                                 a moment after the last key
//
// Where names and fields have no room next to each other, fields stand beneath their names.
#pragma once

#include "core/connect/settings.h"

#include <QTimer>
#include <QWidget>

#include <span>
#include <vector>

namespace titer::widgets {
class Label;
}

namespace titer::form {

class SettingField;

class SettingForm : public QWidget {
    Q_OBJECT
public:
    explicit SettingForm(std::span<const connect::SettingSpec> specs, std::span<const char* const> paragraphs = {},
                         QWidget* parent = nullptr);

    connect::Settings settings() const;
    void setSettings(const connect::Settings& settings);
    void take(std::string_view key, const std::string& text, bool taken);
    void clear() { setSettings({}); }
    void setErrors(const base::Errors& errors);
    // Marks those that the whole cannot do without: a star behind the name, and a word for who hears it.
    void setNeeded(std::span<const std::string> keys);
    // Says something under a field while nothing is wrong with it, such as what a tag is called; empty: nothing.
    void setRemark(std::string_view key, const QString& remark);
    SettingField* field(std::string_view key) const;
    // Whether it is asked for; what stands in it stays.
    void setShown(std::string_view key, bool shown);
    // What was typed is said now, for an owner that is left before the moment after the last key is over.
    void takePending();

    QSize minimumSizeHint() const override; // with the fields beneath their names

signals:
    void changed();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        const connect::SettingSpec* spec;
        widgets::Label* name;
        SettingField* field;
        widgets::Label* error; // what is wrong, else the remark
        int line;              // in the grid; the two beneath are its own as well
        bool wide;             // takes the whole width beneath its name in any room
        bool shown = true;     // it is asked for
        QString fault = {}, remark = {};
    };
    void say(const Row& row);
    void addRow(const connect::SettingSpec& spec, bool paragraph, int line);
    void place(const Row& row);
    void fit();

    std::vector<Row> m_rows;
    bool m_stacked = false;
    QTimer m_pause; // in typing
};

} // namespace titer::form
