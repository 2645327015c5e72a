// The streams of a run as rows beside or below their sheet: flow, volume, temperature, pH and components, at the time that is shown or of
// the whole run. A row that is selected is selected on the sheet, and the other way round. [gui]
//
//   StreamList list(view);  list.setRun(run);  list.setTime(seconds);
//   signal besideAsked()      the button that changes its side, where offerSide() was called
//          closeAsked()
#pragma once

#include "app/run/run_session.h"
#include "core/base/not_available.h"
#include "core/figures/stream_table.h"
#include "ui/widgets/plate.h"

#include <memory>

class QTableWidget;
class QTimer;
class QToolButton;

namespace titer::widgets {
class Chip;
class Label;
class Segments;
} // namespace titer::widgets

namespace titer::flow {

class FlowView;

class StreamList : public widgets::Plate {
    Q_OBJECT
public:
    enum Span { AtTime, WholeRun };

    explicit StreamList(FlowView& view);

    // nullptr: there is none.
    void setRun(std::shared_ptr<const app::Run> run);
    void setTime(double seconds); // [s]
    void setSpan(Span span);
    // Streams that are selected, and those of selected units; all while nothing is selected.
    void setFiltered(bool filtered);
    // Whether it may lie at the side of the sheet.
    void offerSide();

    QTableWidget* table() const { return m_table; }
    // What is seen, in its order: a head, then a row per stream, in the units of the person.
    QString csv() const;

signals:
    void besideAsked();
    void closeAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    void refresh();
    void fill(figures::StreamTable streams);
    void filter();
    void showSelection();
    void selectOnSheet();
    void save();
    QString endName(const std::string& port) const;

    FlowView& m_view;
    std::shared_ptr<const app::Run> m_run;
    double m_time = base::notAvailable; // [s]
    widgets::Segments* m_span;
    widgets::Chip* m_filter;
    QToolButton* m_beside;
    widgets::Label* m_when;
    widgets::Label* m_none;
    QTableWidget* m_table;
    QTimer* m_soon;         // a time that is dragged draws no more often than frames are drawn
    bool m_leading = false; // the table selects on the sheet, or the sheet in the table
};

} // namespace titer::flow
