// The solution of a step: taken from the project as it stands, or act by act. [gui]
#pragma once

#include "app/learn/measurables.h"
#include "ui/pages/learn/editor/draft_form.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace titer::pages {

class PartRows;

class SolutionPart : public QWidget {
    Q_OBJECT
public:
    SolutionPart(LessonMaking& making, std::size_t step, QWidget* parent = nullptr);

    void refresh();
    PartRows* rows() const { return m_rows; }
    QPushButton* projectButton() const { return m_project; }
    QPushButton* runButton() const { return m_run; }
    QComboBox* settingBox() const { return m_setting; }
    QLineEdit* valueField() const { return m_value; }
    QPushButton* setButton() const { return m_set; }
    QString fault() const;

private:
    std::string path() const;
    void refreshSettings();
    void takeProject();
    void addAct(base::Json act, const QString& text);
    void addSetting();
    void report(const QString& sentence);

    LessonMaking& m_making;
    std::size_t m_step;
    model::Flowsheet m_plant; // in which the step begins
    std::vector<app::Measurable> m_settings;
    PartRows* m_rows;
    QPushButton *m_project, *m_run;
    QComboBox* m_setting;
    QLineEdit* m_value;
    QPushButton* m_set;
    widgets::Label* m_fault;
};

} // namespace titer::pages
