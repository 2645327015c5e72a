// The flowsheet of a document on a canvas. [gui]
//
//   FlowView view(document);
//   view.setOverlay({{"n1", {.pill = "98.2 % viable", .level = 0.6, .state = State::Running}}}, {{0, {.above = "20 L"}}});
//   view.setReadOnly(true);                        the Run page: select, zoom and walk, no edits
//   view.setPart(Part::Values, false);             the chips of the tool row
//   view.fit();  view.setZoom(1.0);                10 to 400 %; F and Shift+F by keyboard
//   view.select({"n1"});  view.reveal("n1");       the selection is shared with tree and inspector
//   view.add("depth_filter");                      after the selected unit, connected by the chosen port, else by the first that
//                                                  fits; or into the selected stream
//   menu->addAction(view.action("edit.duplicate"))  all actions of the table whose scope is the flowsheet
//
// The view asks its page for what lies outside: addRequested() opens the palette's field, unitActivated() the inspector,
// showPath() the place of a fault; hintChanged() is a sentence for the status line ("" = none).
#pragma once

#include "ui/flow/flow_canvas.h"

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace titer::flow {

class FlowActs;
class FlowFields;
class FlowKeys;
class FlowMouse;

class FlowView : public FlowCanvas {
    Q_OBJECT
public:
    explicit FlowView(app::Document& document, QWidget* parent = nullptr);
    ~FlowView() override;

    void setReadOnly(bool readOnly) override;

    // Unfolds a zone and brings it into sight.
    void showZone(const QString& zone);

    QString add(const QString& type, std::optional<QPointF> corner = {});
    // The view reads their keys itself while it has the focus; nothing else needs to listen for them.
    QAction* action(const QString& id) const;
    // It does so as well while the focus is within `beside`, such as a row of buttons, that leaves a key.
    void readKeysOf(QWidget& beside) { beside.installEventFilter(this); }
    QMenu* portMenu(const QString& unit);

    static constexpr const char* paletteMime = "application/x-titer-unit-type";

signals:
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
    void stepAsked(const QString& unit);          // stated figures instead of its mechanism, or the other way
    void stepSaveAsked(const QStringList& units); // as a whole step of a person's own

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;

private:
    void perform(const QString& id);
    void foldCurrent();
    void foldZone(const QString& zone, bool folded);
    void showPorts();
    void ungroupCurrent();

    std::unique_ptr<FlowActs> m_acts;
    std::unique_ptr<FlowFields> m_fields;
    std::unique_ptr<FlowMouse> m_mouse;
    std::unique_ptr<FlowKeys> m_keys;
    std::optional<QPointF> m_menuAt; // where the menu was asked for [scene px]
};

} // namespace titer::flow
