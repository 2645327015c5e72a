// Whether two scales give the same: two groups of runs, of one study or of two, a response, and a margin that was settled before; two
// one-sided t tests (TOST) give the difference, its 90 % interval and the verdict. It lies over the lower half of the page. [gui]
#pragma once

#include "app/study/run_groups.h"
#include "app/study/study_session.h"
#include "core/studies/study/scale_comparison.h"
#include "ui/widgets/sheet.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace titer::form {
class NumberField;
}
namespace titer::widgets {
class Label;
}

namespace titer::study {

class EquivalenceChart;

class EquivalenceSheet : public widgets::Sheet {
    Q_OBJECT
public:
    EquivalenceSheet(app::StudySession& session, QWidget* page);

    void open();

    struct Side {
        QComboBox *study, *group;
        QLineEdit* runs;
    };
    const Side& side(int which) const { return m_sides[which]; }
    QComboBox* responseBox() const { return m_response; }
    form::NumberField* marginField() const { return m_margin; }
    const std::optional<studies::ScaleComparison>& comparison() const { return m_comparison; }
    QString verdict() const;
    QTableWidget* table() const { return m_table; }
    EquivalenceChart* chart() const { return m_chart; }

private:
    QWidget* makeForm();
    void fillStudies();
    void fillResponses();
    void fillGroups(int which, int wanted);
    void compare();
    void report(const std::optional<base::Error>& error);
    app::StudySession::Value studyOf(int which) const;

    app::StudySession& m_session;
    Side m_sides[2];
    std::vector<app::RunGroup> m_groups[2];
    QComboBox* m_response;
    form::NumberField* m_margin;
    EquivalenceChart* m_chart;
    QTableWidget* m_table;
    widgets::Label *m_verdict, *m_unit;
    QPushButton* m_close;
    std::optional<studies::ScaleComparison> m_comparison;
};

} // namespace titer::study
