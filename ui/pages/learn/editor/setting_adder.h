// A setting of a plant by its name, and the value that it gets. [gui]
#pragma once

#include "app/learn/editor/measurables.h"
#include "ui/pages/learn/editor/draft_form.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace titer::pages {

class SettingAdder : public QWidget {
    Q_OBJECT
public:
    explicit SettingAdder(LessonMaking& making, QWidget* parent = nullptr);

    // Whose settings are offered; the same as long as that is the same.
    void show(model::Flowsheet plant);
    const std::vector<app::Measurable>& settings() const { return m_settings; }

    QComboBox* settingBox() const { return m_setting; }
    QLineEdit* valueField() const { return m_value; }
    QPushButton* addButton() const { return m_add; }

signals:
    void added(const std::string& path, const base::Json& value);
    void refused(const QString& sentence); // empty: no more

private:
    void add();

    LessonMaking& m_making;
    model::Flowsheet m_plant;
    std::vector<app::Measurable> m_settings;
    QComboBox* m_setting;
    QLineEdit* m_value;
    QPushButton* m_add;
};

} // namespace titer::pages
