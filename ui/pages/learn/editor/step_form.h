// The form of one step: task, panes, answers, checks, hints, the way, the solution. [gui]
#pragma once

#include "ui/pages/learn/editor/draft_form.h"

#include <map>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace titer::pages {

class FieldsPart;
class PartRows;
class SolutionPart;

class StepForm : public DraftForm {
    Q_OBJECT
public:
    StepForm(LessonMaking& making, std::size_t step, QWidget* parent = nullptr);

    std::size_t step() const { return m_step; }
    PartRows* checks() const { return m_checks; }
    QPushButton* addCheckButton() const { return m_addCheck; }
    FieldsPart* fields() const { return m_fields; }
    SolutionPart* solution() const { return m_solution; }
    QCheckBox* pane(const std::string& kind) const { return m_panes.at(kind); }
    QLineEdit* shownLine(int pane) const { return m_shownLines[std::size_t(pane)]; }

signals:
    void checkAsked(int check); // -1: a new one

private:
    std::string path(const char* key) const;
    void addPanes();
    void refreshPanes();
    void refreshShown();
    void addShown(std::size_t pane);
    void togglePane(const std::string& kind, bool shown);
    void refreshChecks();

    LessonMaking& m_making;
    std::size_t m_step;
    std::map<std::string, QCheckBox*> m_panes; // by kind
    QVBoxLayout* m_shown;                      // what they show
    std::vector<std::string> m_shownKinds;     // a line each
    std::vector<QLineEdit*> m_shownLines;
    PartRows* m_checks;
    QPushButton* m_addCheck;
    FieldsPart* m_fields;
    SolutionPart* m_solution;
};

} // namespace titer::pages
