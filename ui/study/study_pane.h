// A pane of a study: title, what it is about, a warning where the model is weak, and a plot that is painted by the pane. [gui]
//
//   pane->show(scene);                    everything again; what did not change is not recomputed
//   pane->addTool(button);                at the right of the title
//   picture(size), svg(size), drawing(size), csv()       what it shows, for files; the light look
//   T: the values as a table; Ctrl+C: copies them; Ctrl+Shift+C: copies the picture
#pragma once

#include "ui/study/study_scene.h"

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

class StudyPane : public QWidget {
    Q_OBJECT
public:
    using QWidget::show;
    void show(const StudyScene& scene);
    const StudyScene& scene() const { return m_scene; }

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
    // The place of the lines in the plot, whose shape is kept (PlotShape); of several cells under each other all of their widths and
    // heights. Empty: it has none, such as a list of bars.
    virtual QRectF lines() const { return {}; }

signals:
    // A setting that a person chose, natural, one per factor; more of them come while `dragging`.
    void settingChanged(std::vector<double> natural, bool dragging);
    void runSelected(QString id);
    void responseSelected(int response);
    void termToggled(int response, QString term, bool in);
    void limitChanged(int response, bool high, double value); // [unit of the response]
    void axisChanged(int axis, int factor);                   // 0: across, 1: up
    void validationAsked(std::vector<double> natural);        // a run there, one setting per factor

protected:
    struct State {
        QString note;         // next to the title
        QString message = {}; // instead of a plot
        QStringList warnings = {};
        QString sentence = {};
        bool kept = false; // the picture stays: only what moves over it is new
        QString hint = {}; // instead of the note, on the screen alone: what can be done
    };

    explicit StudyPane(const QString& title, QWidget* parent = nullptr);

    // Works out what is shown; `before` is the scene until now.
    virtual State take(const StudyScene& before) = 0;
    // The part that is kept as a picture until the scene or the size changes, and what moves over it.
    virtual void paintPlot(QPainter* painter, const QRectF& rect) = 0;
    virtual void paintOver(QPainter*, const QRectF&) {}
    // Events of the plot. `pressed` determines whether a drag begins; a key that is not taken goes on.
    virtual bool pressed(QPointF) { return false; }
    virtual void dragged(QPointF) {}
    virtual void released(QPointF) {}
    virtual void hovered(QPointF) {}
    virtual bool takesKey(QKeyEvent*) { return false; }
    virtual bool ownsKey(int) const { return false; }
    virtual void fillMenu(QMenu*) {}
    virtual void plotResized() {}
    // Where a run for validation would stand, natural, one per factor: at a place of the plot, or at the setting. Empty where none can.
    virtual std::vector<double> validationAt(std::optional<QPointF>) const { return {}; }

    // No smaller than this, or it scrolls.
    void setMinPlot(QSize size);
    void setState(const State& state);
    // The setting that is looked at, natural.
    std::vector<double> naturalSettings() const;
    // As it is, where only what moves over the picture is new.
    State keptState() const;
    // Whether the scene before had the same models, response and run: all but the setting and the axes of maps.
    bool showsTheSame(const StudyScene& before) const;
    void redraw(); // all of it
    void moveOver() { m_plot->update(); }
    // The place of the plot in itself.
    QRectF plotRect() const { return QRectF(m_plot->rect()); }
    // "Titer" cannot be shown: why the selected response has no model; empty where it has one.
    QString whyNoFit() const;
    static QStringList warningsOf(const studies::ResponseAnalysis& response);

private:
    class Plot;
    friend class Plot;
    void paintAll(QPainter* painter, const QRectF& rect);
    void keepShape();

    StudyScene m_scene;
    State m_state;
    widgets::Label *m_title, *m_note, *m_warning;
    QWidget *m_plot, *m_warningRow;
    QScrollArea* m_scroll;
    QHBoxLayout* m_head;
};

} // namespace titer::study
