// The top bar: the project and its state at the left; level of the twin, run clock, notices and search at the right. [gui]
//
//   bar.setProject(tr("mAb-7"), tr("saved 14:32"));     click on the name: fileMenuAsked(), a menu stands below fileCorner()
//   bar.badge()->setLevel(Level::Shadow)                hidden by setLevelShown(false)
//   bar.setClock(tr("Day 14.0"))                        empty = none
//   bar.counter()->show(...)
//   bar.setNarrow(true)                                 search becomes a button
#pragma once

#include "ui/widgets/badge.h"
#include "ui/widgets/linked_line.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace titer::window {

// A flat button in the top bar: the project's name with a chevron.
class NameButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit NameButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

// Looks like a field, opens the command palette.
class SearchButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget* parent = nullptr);

    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_narrow = false;
    QString m_key;
};

class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setProject(const QString& name, const QString& state, bool failed = false);
    void setLevelShown(bool shown);
    void setClock(const QString& clock);
    void setNarrow(bool narrow);
    // While an alarm is heard, a button silences it.
    void setSounding(bool sounding, const QString& tip);
    QPushButton* silenceButton() const { return m_silence; }

    // While loops at devices are armed, a button says how many and takes them back.
    // `unheard` of them: nobody knows how these stand, which comes before all else.
    void setArmed(int count, int unheard, const QString& tip);
    QPushButton* disarmButton() const { return m_disarm; }

    // Of what is under way; WorkMenu fills it.
    QToolButton* workButton() const { return m_work; }
    widgets::Badge* badge() const { return m_badge; }
    widgets::Counter* counter() const { return m_counter; }
    QPoint fileCorner() const; // global

signals:
    void fileMenuAsked();
    void noticesAsked();
    void searchAsked();
    void silenceAsked();
    void disarmAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QHBoxLayout* m_line;
    NameButton* m_name;
    widgets::LinkedLine* m_state;
    QToolButton* m_work;
    widgets::Badge* m_badge;
    QWidget* m_clockIcon;
    widgets::Label* m_clock;
    widgets::Counter* m_counter;
    QPushButton *m_silence, *m_disarm;
    SearchButton* m_search;
};

} // namespace titer::window
