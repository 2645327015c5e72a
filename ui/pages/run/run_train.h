// All units of the plant in a row with their states; choosing one shows it. [gui]
#pragma once

#include "ui/shown/run_state.h"

#include <QWidget>

namespace titer::pages {

// Arrows move between the units, Enter or Space chooses; follows run, time and unit of the model.
class TrainView : public QWidget {
    Q_OBJECT
public:
    explicit TrainView(shown::RunModel& model, QWidget* parent = nullptr);

    // Of the plant, in the order of the streams.
    const QList<int>& units() const { return m_units; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void unitActivated(int plantUnit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    void rebuild();
    void follow();
    void refresh();
    struct Part {
        qsizetype first = 0, count = 0;
        double left = 0.0, cell = 0.0;
    };
    Part part() const;
    QRectF place(qsizetype index) const;
    void paintUnit(QPainter* painter, qsizetype index) const;

    shown::RunModel& m_model;
    QList<int> m_units;
    qsizetype m_current = 0;
};

} // namespace titer::pages
