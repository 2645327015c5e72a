// A batch or a part of it: when it was, and the gaps, excursions and notes in it. [gui]
#pragma once

#include "app/live/data_sources.h"
#include "app/live/history/store_survey.h"
#include "ui/pages/data/inspectors/data_inspector.h"

class QPushButton;

namespace titer::widgets {
class SectionHeader;
}

namespace titer::pages {

class IntervalInspector : public DataInspector {
    Q_OBJECT
public:
    explicit IntervalInspector(app::DataSources& sources, QWidget* parent = nullptr);

    void show(const app::StoreSurvey& survey, const store::Interval& interval);
    QStringList gaps() const { return m_gapWords; }
    QStringList notes() const { return m_noteWords; }
    QPushButton* endButton() const { return m_end; }

signals:
    void endAsked(std::int64_t interval); // now

private:
    QString gapLine(const store::GapEntry& gap) const;

    app::DataSources& m_sources;
    QStringList m_times, m_gapWords, m_noteWords;
    QVBoxLayout *m_facts, *m_gaps, *m_notes;
    QPushButton* m_end;
    std::int64_t m_interval = 0; // that is shown
    widgets::SectionHeader *m_gapsHead, *m_notesHead;
};

// "Batch", "Phase"
QString kindText(store::Interval::Kind kind);

} // namespace titer::pages
