// A large picture of one unit at a time of the run: its level, what flows through it, and its values next to it. [gui]
//
//   VesselView view(model);     follows run, unit and time of the model by itself
//   view.setReadings({{"production.cells", {Origin::Lab, 20.1, "2 h old"}}});    measured values go before the model's
//   view.setCompact(true);      narrow: the picture above a list
//   signals unitActivated(int) when the unit at the far end of a line is chosen
#pragma once

#include "ui/look/symbols.h"
#include "ui/pages/run/shadow/reading.h"
#include "ui/pages/run/vessel_flows.h"
#include "ui/shown/run_state.h"

#include <QHash>
#include <QWidget>

namespace titer::pages {

class ValueChip;

class VesselView : public QWidget {
    Q_OBJECT
public:
    explicit VesselView(shown::RunModel& model, QWidget* parent = nullptr);

    void setReadings(const QHash<QString, Reading>& readings);
    void setCompact(bool compact);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return m_compact; }
    int heightForWidth(int width) const override;

signals:
    void unitActivated(int plantUnit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void rebuild();
    void refresh();
    void arrange();
    void arrangeColumn(const QList<ValueChip*>& chips, qreal left, qreal width, const QRectF& gap);

    shown::RunModel& m_model;
    QHash<QString, Reading> m_readings;
    QList<ValueChip*> m_left, m_right; // by column
    QString m_leftTitle, m_rightTitle;
    VesselFlows m_flows;
    QRectF m_picture; // of the symbol
    bool m_compact = false;
};

// One value of a unit: origin mark, name, value, unit. [gui]
class ValueChip : public QWidget {
    Q_OBJECT
public:
    ValueChip(const QString& tag, const QString& name, QWidget* parent);

    const QString& tag() const { return m_tag; }
    void setValue(Origin origin, const QString& value, const QString& unit, const QString& note);
    void setPlain(bool plain); // a row of a list, without an edge
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintName(QPainter* painter, const QRectF& place) const;

    QString m_tag, m_name, m_value, m_unit, m_note;
    Origin m_origin = Origin::Model;
    bool m_plain = false;
};

} // namespace titer::pages
