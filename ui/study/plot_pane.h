// A pane: title, what to look at first, a warning where what it shows is weak, and a plot that is painted by the pane. [gui]
//
//   pane->addTool(button);                at the right of the title
//   picture(size), svg(size), drawing(size), csv()       what it shows, for files; the light look
//   T: the values as a table; Ctrl+C: copies them; Ctrl+Shift+C: copies the picture
#pragma once

#include <QImage>
#include <QPicture>
#include <QPixmap>
#include <QStringList>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QMenu;
class QScrollArea;

namespace titer::widgets {
class Label;
}

namespace titer::study {

class PlotPane : public QWidget {
    Q_OBJECT
public:
    QString title() const;
    void addTool(QWidget* tool);

    QImage picture(QSize size, qreal pixelRatio = 2);
    QByteArray svg(QSize size);
    QPicture drawing(QSize size);
    virtual QString csv() const = 0;
    // What it shows in one sentence, or why it shows nothing.
    const QString& sentence() const { return m_state.sentence; }
    // Why there is no plot; empty where there is one.
    const QString& message() const { return m_state.message; }
    const QStringList& warnings() const { return m_state.warnings; }
    // Where the plot is painted, with the focus of the keyboard.
    QWidget* plot() const { return m_plot; }
    // What is painted on of it: clear of the frame that shows the focus.
    QRectF plotRect() const;
    // The place of the lines in the plot, whose shape is kept (PlotShape); of several cells under each other all of their widths and
    // heights. Empty: it has none, such as a list of bars.
    virtual QRectF lines() const { return {}; }

protected:
    struct State {
        QString note;         // next to the title
        QString message = {}; // instead of a plot
        QStringList warnings = {};
        QString sentence = {};
        bool kept = false;  // the picture stays: only what moves over it is new
        QString hint = {};  // instead of the note, on the screen alone: what can be done
        QString guide = {}; // over the plot, on the screen alone: what to look at first
    };

    explicit PlotPane(const QString& title, QWidget* parent = nullptr);

    // The part that is kept as a picture until what is shown or the size changes, and what moves over it.
    virtual void paintPlot(QPainter* painter, const QRectF& rect) = 0;
    virtual void paintOver(QPainter*, const QRectF&) {}
    // Events of the plot. `pressed` determines whether a drag begins; a key that is not taken goes on.
    virtual bool pressed(QPointF) { return false; }
    virtual void dragged(QPointF) {}
    virtual void released(QPointF) {}
    virtual void hovered(QPointF) {}
    virtual bool takesKey(QKeyEvent*) { return false; }
    virtual bool ownsKey(int) const { return false; }
    // Keys that mean the same in each plot of a kind of panes, before those of the pane.
    virtual bool takesCommonKey(QKeyEvent*) { return false; }
    virtual bool ownsCommonKey(const QKeyEvent*) const { return false; }
    virtual void fillMenu(QMenu*) {}
    // Behind that of the pane; the place of the mouse, where the menu was asked for by it.
    virtual void fillCommonMenu(QMenu*, std::optional<QPointF>) {}
    virtual void plotResized() {}
    // Before there is anything to show: there are no lines either.
    virtual bool isBare() const { return false; }

    // Beside fields in the head there is no room for many words: they take a line of their own.
    void putNoteBelow();
    // No smaller than this, or it scrolls.
    void setMinPlot(QSize size);
    // What is shown from now on, with its picture.
    void showState(const State& state);
    void setState(const State& state);
    // As it is, where only what moves over the picture is new.
    State keptState() const;
    void redraw(); // all of it
    void moveOver() { m_plot->update(); }

private:
    class Plot;
    friend class Plot;
    void paintAll(QPainter* painter, const QRectF& rect);
    void keepShape();

    State m_state;
    widgets::Label *m_title, *m_note, *m_guide, *m_warning;
    QWidget *m_plot, *m_warningRow;
    QScrollArea* m_scroll;
    QHBoxLayout* m_head;
};

} // namespace titer::study
