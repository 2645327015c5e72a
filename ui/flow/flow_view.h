// The flowsheet of a document on a canvas. [gui]
//
//   FlowView view(document);
//   view.setOverlay({{"n1", {.pill = "98.2 % viable", .level = 0.6, .state = State::Running}}}, {{0, {.above = "20 L"}}});
//   view.setReadOnly(true);                        the Run page: select, zoom and walk, no edits
//   view.setPart(Part::Values, false);             the chips of the tool row
//   view.fit();  view.setZoom(1.0);                10 to 400 %; F and Shift+F by keyboard
//   view.select({"n1"});  view.reveal("n1");       the selection is shared with tree and inspector
//   view.add("depth_filter");                      after the selected unit, connected by the first port that fits; or into the
//                                                  selected stream
//   menu->addAction(view.action("edit.duplicate"))  all actions of the table whose scope is the flowsheet
//
// The view asks its page for what lies outside: addRequested() opens the palette's field, unitActivated() the inspector,
// showPath() the place of a fault; hintChanged() is a sentence for the status line ("" = none).
#pragma once

#include "ui/flow/flow_edits.h"
#include "ui/flow/scene/flow_scene.h"

#include <QGraphicsView>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace titer::flow {

class FlowKeys;
class FlowMouse;
class NameField;
class NoteField;

class FlowView : public QGraphicsView {
    Q_OBJECT
public:
    explicit FlowView(app::Document& document, QWidget* parent = nullptr);
    ~FlowView() override;

    FlowScene& sheet() const { return *m_scene; }
    FlowEdits& edits() { return m_edits; }

    // Units and streams that are left out show nothing. Only what changed is repainted.
    void setOverlay(const QHash<QString, UnitOverlay>& units, const QHash<int, StreamOverlay>& streams = {});
    // Outputs and measured values of controllers, by id.
    void setLoopOverlay(const QHash<QString, LoopOverlay>& loops) { m_scene->setLoopOverlay(loops); }
    // What a run found, next to what the document's check says.
    void setFindings(const base::Errors& errors, const base::Notices& notices)
    {
        m_scene->setFindings(errors, notices);
    }
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    void setPart(Part part, bool shown) { m_scene->setPart(part, shown); }

    QStringList selection() const { return m_scene->selectedUnits(); }
    void select(const QStringList& units) { m_scene->select(units); }
    // Selects a unit and brings it into sight.
    void reveal(const QString& unit);
    // Scrolls as little as shows the whole place, and not at all where it is seen.
    void bringIntoSight(const QRectF& place);
    // What lies over the sheet at its right, such as an inspector [px]: nothing is brought into sight beneath it.
    void setCovered(int right) { m_covered = right; }

    // Unfolds a zone and brings it into sight.
    void showZone(const QString& zone);

    qreal zoom() const { return m_scene->look().zoom; }
    void setZoom(qreal zoom);
    void zoomAt(QPoint viewportPos, qreal zoom);
    void fit();
    void fitSelection();

    QString add(const QString& type, std::optional<QPointF> corner = {});
    // The view reads their keys itself while it has the focus; nothing else needs to listen for them.
    QAction* action(const QString& id) const;
    const QList<QAction*>& acts() const { return m_acts; }
    void rename(const QString& unit);
    void renameZone(const QString& zone);
    void editNote(const QString& note);
    QMenu* portMenu(const QString& unit);
    // The unit under the keyboard.
    QString current() const;
    // The unit or note under it.
    QString currentPart() const;
    void setHint(const QString& hint);
    const QString& hint() const { return m_hint; }
    FlowKeys& keys() { return *m_keys; }
    FlowMouse& mouse() { return *m_mouse; }

    static constexpr qreal minZoom = 0.1, maxZoom = 4.0;
    static constexpr const char* paletteMime = "application/x-titer-unit-type";

signals:
    void selectionChanged(const QStringList& units);
    void unitActivated(const QString& unit);
    void portsRequested(const QString& unit); // where nobody listens, the canvas lists them itself
    void addRequested();
    void recipeAsked(const QString& unit);        // what can be added to its recipe
    void studyAsked(const QString& unit);         // where nobody listens, the menu does not offer it, nor the next ones
    void fitAsked(const QString& unit);           // from a screening table
    void scaleAsked(const QString& unit);         // a column at another size
    void poolStudyAsked(const QString& unit);     // load, slope and cuts of a column
    void parametersFitAsked(const QString& unit); // to recordings
    void calibrationAsked(const QString& unit);   // of a column, from measured runs
    void curvesAsked(const QString& unit);
    void stepAsked(const QString& unit); // stated figures instead of its mechanism, or the other way
    void showPath(const QString& path);
    void hintChanged(const QString& hint);
    void zoomChanged(qreal zoom);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void changeZoom(QPoint at, qreal zoom);
    void fitRect(const QRectF& rect, qreal max);
    bool staysFitted(QSize before) const;
    void makeActs();
    void refreshActs();
    void nameActs();
    QString columnToCalibrate() const;
    void perform(const QString& id);
    void arrange();
    void renameCurrent();
    void startNote();
    void showNoteField(const QString& text, const QRectF& place, const std::function<void(const QString&)>& done);
    void foldCurrent();
    void foldZone(const QString& zone, bool folded);
    void showPorts();
    void ungroupCurrent();
    void editName(const QRectF& place, const QString& text, const std::function<void(const QString&)>& done);

    FlowScene* m_scene;
    FlowEdits m_edits;
    std::unique_ptr<FlowMouse> m_mouse;
    std::unique_ptr<FlowKeys> m_keys;
    QList<QAction*> m_acts; // their ids are their object names
    QPointer<NameField> m_nameField;
    QPointer<NoteField> m_noteField;
    std::optional<QPointF> m_menuAt; // where the menu was asked for [scene px]
    QString m_hint;
    int m_covered = 0;
    bool m_readOnly = false;
    bool m_autoFit = true; // until somebody chooses a zoom
};

} // namespace titer::flow
