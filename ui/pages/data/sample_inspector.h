// One sample: what it belongs to, its results with their two times, and what was decided. [gui]
#pragma once

#include "app/live/history/sample_access.h"
#include "core/model/plant/plant.h"
#include "ui/pages/data/inspectors/data_inspector.h"

class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace titer::pages {

class SampleInspector : public DataInspector {
    Q_OBJECT
public:
    explicit SampleInspector(app::SampleAccess& access, QWidget* parent = nullptr);

    // The one with this id, in the units of the variables of `plant` (it may be nullptr); without one it says how to
    // choose it.
    void show(const app::SamplePicture& picture, std::int64_t id, const model::Plant* plant, std::int64_t now);
    QLineEdit* batch() const { return m_batch; }
    QLineEdit* vessel() const { return m_vessel; }
    QLineEdit* day() const { return m_day; }
    QLineEdit* reason() const { return m_reason; }
    QPushButton* assignButton() const { return m_assign; }
    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* rejectButton() const { return m_reject; }

signals:
    void refused(const titer::base::Error& error); // what was typed, before anything was asked of the access

private:
    void assign();
    void evaluate(store::SampleEntry::Acceptance acceptance);
    QStringList resultLines(const app::SamplePicture& picture, const model::Plant* plant) const;
    static QString wordOf(const std::string& text);
    QStringList changeLines(const app::SamplePicture& picture) const;

    app::SampleAccess& m_access;
    store::SampleEntry m_entry; // that is shown; id 0: none
    QWidget* m_all;
    QLineEdit* m_batch;
    QLineEdit* m_vessel;
    QLineEdit* m_day;
    QPushButton* m_assign;
    QDateTimeEdit* m_drawn;
    QPushButton* m_move;
    QVBoxLayout* m_results;
    QLineEdit* m_reason;
    QPushButton* m_accept;
    QPushButton* m_reject;
    QVBoxLayout* m_changes;
};

} // namespace titer::pages
