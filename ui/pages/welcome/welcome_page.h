// Welcome: start cards, recent projects, and language and look of this window. [gui]
#pragma once

#include "app/common/settings.h"
#include "app/session/session_record.h"
#include "core/model/types/catalogue.h"
#include "ui/pages/page.h"
#include "ui/pages/welcome/welcome_pictures.h"

#include <QList>
#include <QPolygonF>
#include <QScrollArea>

#include <optional>

class QBoxLayout;
class QGridLayout;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace titer::widgets {
class Card;
class Label;
} // namespace titer::widgets

namespace titer::pages {

class StartCard;
class RecoveryCard;
class RecentProjects;

class WelcomePage : public QScrollArea, public Page {
    Q_OBJECT
public:
    // `preferences`: rows for the card of the window; they become the page's.
    WelcomePage(app::Settings& settings, const model::Catalogue& catalogue, QWidget* preferences,
                QWidget* parent = nullptr);

    // Figures of the example plant's last run, for the picture of the first start card.
    void setFigures(const TrainFigures& figures, const QString& note);
    // Where a recording and its connector are there.
    void addReplayCard();
    // The titre of the example plant over time [s, kg/m3], for the picture of that card.
    void setCurve(const std::vector<double>& times, const std::vector<double>& titer);
    // What an earlier window left stands over the start cards and has the focus; nothing: it goes.
    void showRecovery(const std::optional<app::SessionRecord>& record);
    RecoveryCard* recovery() const { return m_recovery; }
    // Over the start cards, beneath what an earlier window left; it becomes the page's.
    void addOver(QWidget* widget);
    // Of the button next to that for a new plant; whoever shows this page fills it.
    QMenu* examples() const { return m_examples; }

    QWidget* widget() override { return this; }
    // The first start card, so that Enter alone starts.
    void focusFirst() override;
    QList<QWidget*> regions() const override { return {const_cast<WelcomePage*>(this)}; }

signals:
    void exampleAsked();
    void replayAsked();
    void fileAsked();
    void newAsked(); // an empty plant
    void projectAsked(const QString& path);
    void goOnAsked(); // where the earlier window ended
    void leaveAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeStartCards();
    widgets::Card* makeRecent(const model::Catalogue& catalogue);
    widgets::Card* makeWindowCard(QWidget* preferences);
    QWidget* makeFoot();
    void arrange();
    void fitRecentHead(int room);

    app::Settings& m_settings;
    TrainFigures m_figures;
    QPolygonF m_curve; // [d, g/L]
    QWidget* m_holder;
    QVBoxLayout* m_column;
    QGridLayout* m_grid;
    QList<StartCard*> m_startCards;
    QMenu* m_examples = nullptr;
    RecoveryCard* m_recovery = nullptr; // while there is something to go on with
    widgets::Card* m_recent;
    QBoxLayout* m_recentHead = nullptr;
    widgets::Card* m_window;
    int m_columns = 0;
    bool m_beside = false;
};

} // namespace titer::pages
