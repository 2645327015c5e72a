// The flowsheet of a document in a view: zoom, what is in sight, what is selected and which part the keyboard is at. What people do
// with it is the FlowView's. [gui]
#pragma once

#include "ui/flow/flow_edits.h"
#include "ui/flow/scene/flow_scene.h"

#include <QGraphicsView>

namespace titer::flow {

class FlowCanvas : public QGraphicsView {
    Q_OBJECT
public:
    explicit FlowCanvas(app::Document& document, QWidget* parent = nullptr);

    FlowScene& sheet() const { return *m_scene; }
    FlowEdits& edits() { return m_edits; }

    // Units and streams that are left out show nothing. Only what changed is repainted.
    void setOverlay(const QHash<QString, UnitOverlay>& units, const QHash<int, StreamOverlay>& streams = {})
    {
        m_scene->setOverlay(units, streams);
    }
    // Outputs and measured values of controllers, by id.
    void setLoopOverlay(const QHash<QString, LoopOverlay>& loops);
    // Those that drive a device, by id, and how they stand in words; they are shown whatever is selected.
    void setArmedLoops(const QHash<QString, QString>& loops);
    // What a run found, next to what the document's check says.
    void setFindings(const base::Errors& errors, const base::Notices& notices)
    {
        m_scene->setFindings(errors, notices);
    }
    void setPart(Part part, bool shown) { m_scene->setPart(part, shown); }
    virtual void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    bool isReadOnly() const { return m_readOnly; }

    QStringList selection() const { return m_scene->selectedUnits(); }
    void select(const QStringList& units) { m_scene->select(units); }
    // Of the selection, the unit under the keyboard.
    QString current() const;
    // The port by which the next unit is to be connected, where one was chosen.
    std::optional<model::PortRef> currentPort() const;
    // The unit or note under it.
    QString currentPart() const;
    // The unit or note that walking begins at; follows the selection.
    const QString& walkedTo() const { return m_walkedTo; }
    void walkTo(const QString& part);
    void showFocus(bool shown);

    // Selects a unit and brings it into sight.
    void reveal(const QString& unit);
    // The same with a stream, by its place among those of the plant.
    void revealStream(int stream);
    // Scrolls as little as shows the whole place, and not at all where it is seen.
    void bringIntoSight(const QRectF& place);
    // What lies over the sheet at its right, such as an inspector [px]: nothing is brought into sight beneath it.
    // What was fitted is fitted again once nothing lies there.
    void setCovered(int right);

    qreal zoom() const { return m_scene->look().zoom; }
    void setZoom(qreal zoom);
    void zoomAt(QPoint viewportPos, qreal zoom);
    void fit();
    void fitSelection();

    void setHint(const QString& hint);
    const QString& hint() const { return m_hint; }

    static constexpr qreal minZoom = 0.1, maxZoom = 4.0;

signals:
    void selectionChanged(const QStringList& units);
    void unitActivated(const QString& unit);
    void showPath(const QString& path);
    void hintChanged(const QString& hint);
    void zoomChanged(qreal zoom);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF boxOf(const QString& unit) const; // folded away: of what stands for it
    void changeZoom(QPoint at, qreal zoom);
    void fitRect(const QRectF& rect, qreal max);
    bool staysFitted(QSize before) const;
    void showLoops();

    FlowScene* m_scene;
    FlowEdits m_edits;
    QHash<QString, LoopOverlay> m_loops; // without what is armed
    QHash<QString, QString> m_armed;
    QString m_walkedTo, m_hint;
    int m_covered = 0;
    bool m_focusShown = false, m_readOnly = false;
    // Whole: the plant is fitted, and stays so; Moved: so it was, until a part was brought into sight; Own: somebody chose a zoom.
    enum class Fit { Whole, Moved, Own } m_fit = Fit::Whole;
};

} // namespace titer::flow
