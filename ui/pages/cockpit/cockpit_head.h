// The head of the Cockpit: all boards and which one it is, the time and whose values it shows, and what is done with it. [gui]
//
//   head.refresh()        of the board that is shown
#pragma once

#include "app/boards/board_session.h"
#include "ui/tiles/board/board_view.h"
#include "ui/widgets/plate.h"

#include <QStringList>

class QAction;
class QPushButton;
class QToolButton;

namespace titer::widgets {
class ChipRow;
class Label;
class Segments;
} // namespace titer::widgets

namespace titer::pages {

class CockpitHead : public widgets::Plate {
    Q_OBJECT
public:
    // The boards outlive the head.
    explicit CockpitHead(app::BoardSession& boards);

    // Without a board it hides.
    void refresh();
    // More acts for the menu of the board, of whoever shows the page.
    void setOuterActs(const QList<QAction*>& acts) { m_outerActs = acts; }
    // What boards may show values of, and which of it they do; nothing where there is no choice.
    void setOrigins(const QStringList& names, int chosen, const QString& shown);

    widgets::ChipRow* chips() const { return m_chips; }
    widgets::Segments* spans() const { return m_spans; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* lockButton() const { return m_lock; }

signals:
    void boardChosen(const std::string& id);
    void boardAsked(const std::string& ofTemplate); // empty: an empty one
    void tileAsked();
    void spanChosen(double seconds);
    void originChosen(int index);
    void exportAsked(titer::tiles::ExportFormat format); // of the whole board
    void arrangeAsked();
    void formulasAsked();
    void alarmsAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectAll();
    void arrange();
    void lock(bool locked);
    void showOrigins();
    void showTemplates();
    void showMenu();
    void rename();

    app::BoardSession& m_boards;
    widgets::Label* m_name;
    widgets::ChipRow* m_chips;
    QToolButton* m_plus;
    QToolButton* m_more;
    widgets::Segments* m_spans;
    QPushButton* m_origin;
    QStringList m_origins;
    int m_originChosen = -1;
    QPushButton* m_add;
    QPushButton* m_lock;
    QList<QAction*> m_outerActs;
};

} // namespace titer::pages
