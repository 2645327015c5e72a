// One time for all plots of a page: the range shown, the cursors, now, and the way back through zooms. [gui]
//
//   axis->zoom({from, to}); axis->back(); axis->showAll();      rangeChanged()
//   axis->setCursor(t)                                          cursorMoved(double); NaN takes it away
//   axis->setMark(t)                                            the second cursor, markMoved(double)
//   axis->setNow(t)                                             nowChanged(double); what lies after is the future
//   axis->setHome({from, to})                                   where showAll() leads in place of everything; followed while shown
//   axis->setExtent(owner, {from, to})                          each plot says what it has; full() is their union
#pragma once

#include "core/base/not_available.h"
#include "ui/plot/axis_scale.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace titer::plot {

class TimeAxis : public QObject {
    Q_OBJECT
public:
    explicit TimeAxis(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    Range full() const { return m_full; }
    Range range() const { return m_range; }
    bool showsAll() const { return m_range == m_full; }
    Range home() const { return m_home.isValid() ? m_home : m_full; }
    bool isHome() const { return m_range == home(); }
    double cursor() const { return m_cursor; }
    double mark() const { return m_mark; }
    double now() const { return m_now; }

    // While everything is shown, the range follows the extents.
    void setExtent(const void* owner, const Range& extent);
    void removeExtent(const void* owner);
    // An empty range: home is everything.
    void setHome(const Range& home);

    // `undo` puts back what else the step changed (a value axis); it runs when the step is taken back.
    void zoom(const Range& range, std::function<void()> undo = {});
    // Moves the range without a step to take back (panning).
    void setRange(const Range& range);
    void back();
    void showAll();

    void setCursor(double seconds);
    void setMark(double seconds);
    void setNow(double seconds);

signals:
    void rangeChanged();
    void cursorMoved(double seconds);
    void markMoved(double seconds);
    void nowChanged(double seconds);

private:
    struct Step {
        Range range;
        std::function<void()> undo;
    };
    void extentsChanged();

    QHash<const void*, Range> m_extents;
    Range m_full{0, 1};
    Range m_range{0, 1};
    Range m_home;
    QList<Step> m_steps;
    double m_cursor = base::notAvailable;
    double m_mark = base::notAvailable;
    double m_now = base::notAvailable;
};

} // namespace titer::plot
