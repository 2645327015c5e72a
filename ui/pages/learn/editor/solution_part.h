// The solution of a step: taken from the project as it stands, or act by act. [gui]
#pragma once

#include "ui/pages/learn/editor/draft_form.h"

class QComboBox;
class QPushButton;

namespace titer::pages {

class PartRows;
class SettingAdder;

class SolutionPart : public QWidget {
    Q_OBJECT
public:
    SolutionPart(LessonMaking& making, std::size_t step, QWidget* parent = nullptr);

    void refresh();
    PartRows* rows() const { return m_rows; }
    QPushButton* projectButton() const { return m_project; }
    QPushButton* runButton() const { return m_run; }
    SettingAdder* setting() const { return m_setting; }
    QComboBox* otherBox() const { return m_other; }
    QString fault() const;

private:
    std::string path() const;
    void takeProject();
    void addAct(base::Json act, const QString& text);
    void addOther(const std::string& kind);
    void editAct(int act);
    void addSetting(const std::string& setting, const base::Json& value);
    void report(const QString& sentence);

    LessonMaking& m_making;
    std::size_t m_step;
    PartRows* m_rows;
    QPushButton *m_project, *m_run;
    QComboBox* m_other;
    SettingAdder* m_setting; // of the plant in which the step begins
    widgets::Label* m_fault;
};

} // namespace titer::pages
