// The panes of a study on cards: two rows, in a narrow window the lower one as tabs; each takes the whole page by its corner icon. [gui]
//
//   board->addPane(pane, title, tool, Row::Upper, 24)      `tool` goes into the head of the pane by the caller
//   board->setNarrow(true);  board->leaveFull()
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QScrollArea;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace titer::widgets {
class Card;
}

namespace titer::study {

class PaneBoard : public QWidget {
    Q_OBJECT
public:
    enum class Row { Upper, Lower };

    explicit PaneBoard(QWidget* parent = nullptr);

    // `share` of the width of its row; `corner` takes the icon that gives it the whole page. In a narrow window panes that are not
    // `kept` go to the tabs.
    void addPane(QWidget* pane, const QString& title, Row row, int share, bool kept,
                 const std::function<void(QWidget*)>& corner);
    // Whether a pane has anything to show; one that is not is left out.
    void setPresent(int pane, bool present);
    bool isPresent(int pane) const { return m_panes[pane].present; }
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    // The pane that has the whole page, -1 without one.
    void setFull(int pane);
    int full() const { return m_full; }
    // False where no pane has the whole page.
    bool leaveFull();
    QTabWidget* tabs() const { return m_tabs; }
    QToolButton* cornerOf(int pane) const { return m_panes[pane].corner; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Pane {
        widgets::Card* card;
        QString title;
        Row row;
        int share;
        bool kept;
        QToolButton* corner;
        bool present = true;
    };
    void arrange();

    QList<Pane> m_panes;
    QVBoxLayout* m_column;
    QBoxLayout *m_upper, *m_lower;
    QTabWidget* m_tabs;
    bool m_narrow = false;
    int m_full = -1;
};

// Scrolls where plots and tables need more height than there is, to the pane that is chosen from the tabs.
QScrollArea* scrolled(PaneBoard* board);

} // namespace titer::study
