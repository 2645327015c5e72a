// The vessels of a plate as a grid: colour by value, number and state of the run in each. Measured upright, of the twin italic,
// missing hatched, excluded struck through, a spare vessel an empty ring. [gui]
//
//   arrows, Home, End       the vessel at hand               Page Up, Page Down    other plates
//   Space                   picks its run up; again at another vessel: both change places; Escape puts it back
//   Ctrl+arrow              changes places with the neighbour  Enter, double click   its run
//   the mouse               drags a run onto another vessel
#pragma once

#include "app/study/plate_map.h"

#include <QColor>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace titer::study {

class VesselGrid : public QWidget {
    Q_OBJECT
public:
    explicit VesselGrid(QWidget* parent = nullptr);

    // What each vessel says: a value as it is written, and a sentence for the tooltip; colours of levels instead of a scale.
    struct Words {
        QStringList values = {}, tips = {};
        QList<QColor> colours = {};
    };
    void setMap(const std::shared_ptr<const studies::Study>& study, app::PlateMap map, Words words);
    const app::PlateMap& map() const { return m_map; }

    // Without reporting so.
    void setCurrent(int well);
    int current() const { return m_current; }
    // The well that was picked up, -1 without one.
    int held() const { return m_held; }
    bool letGo();
    QRect placeOf(int well) const;
    int wellAt(QPoint place) const;
    QString tipOf(int well) const { return m_words.tips.value(well); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int well);
    void swapAsked(const QString& one, const QString& other);
    void runAsked(const QString& run);
    void plateAsked(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Layout {
        int left = 0, top = 0, width = 0, height = 0; // of the first vessel [px]
        int gap = 0;                                  // between stations [px]
    };
    Layout layoutNow() const;
    int neighbour(int key) const;
    void choose(int well);
    void swap(int one, int other);
    void ask(int well);
    void describe();
    void paintWell(QPainter& painter, int well) const;
    void paintTitles(QPainter& painter) const;

    std::shared_ptr<const studies::Study> m_study; // the map points into it
    app::PlateMap m_map;
    Words m_words;
    int m_current = 0, m_held = -1, m_dragged = -1, m_over = -1;
    QPoint m_pressed;
};

} // namespace titer::study
