// The head of the right side: start, pause, stop, progress, how the run ended, and the run to compare with. [gui]
//
//   RunBar bar(document, session, history, model);
//   bar.setCompact(true)            symbols alone
//   signal showPath(path)           a fault's place
#pragma once

#include "app/document/document.h"
#include "app/run/run_history.h"
#include "app/run/run_session.h"
#include "ui/look/glyph.h"
#include "ui/shown/remaining_time.h"
#include "ui/shown/run_model.h"

#include <QWidget>

class QMenu;
class QProgressBar;
class QPushButton;
class QSpacerItem;
class QToolButton;

namespace titer::widgets {
class LinkedLine;
}

namespace titer::pages {

class RunBar : public QWidget {
    Q_OBJECT
public:
    RunBar(app::Document& document, app::RunSession& session, app::RunHistory& history, shown::RunModel& model,
           QWidget* parent = nullptr);

    void setCompact(bool compact);
    // The run whose status is reported; it may have failed before it had anything to show.
    void setLast(const std::shared_ptr<const app::Run>& run);
    // What is reported while a recording lies over the plant; empty = none does.
    void setShadow(const QString& state, bool playing);
    QString statusText() const;
    QMenu* compareMenu() const { return m_compareMenu; }

signals:
    void startAsked();
    void pauseAsked(); // or go on
    void overlayAsked();
    void showPath(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void refreshStatus();
    void showStatus(const QString& words, std::optional<look::Glyph> glyph, const QString& path = {});
    void fillCompareMenu();
    QString solverText(const figures::RunResult& result) const;
    bool isStale() const; // of a run

    app::Document& m_document;
    app::RunSession& m_session;
    app::RunHistory& m_history;
    shown::RunModel& m_model;
    std::shared_ptr<const app::Run> m_last;
    QPushButton* m_run;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QSpacerItem* m_gap; // for the sign before the state
    widgets::LinkedLine* m_status;
    QToolButton* m_compare;
    QMenu* m_compareMenu;
    std::optional<look::Glyph> m_glyph;
    shown::RemainingTime m_remaining;
    int m_refinements = 0; // of the run whose time is reported
    QString m_shadow;
    bool m_shadowPlays = false;
    bool m_compact = false;
};

} // namespace titer::pages
