// The left rail: the drop (Welcome), the pages in work order, settings at the foot. [gui]
//
//   rail.setPages({{"design", "i-design", tr("Design")}, ...});   keys Ctrl+1, Ctrl+2, ... belong to whoever owns the rail
//   rail.setCurrent("design")                                    empty = the drop
//   rail.setNarrow(true)                                         icons only, the words become tooltips
//   signals chosen(id), settingsAsked()
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace titer::window {

class RailButton;

struct RailPage {
    QString id;
    QString icon;
    QString word;
    QString hint; // tooltip: the word and its key
};

class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void setPages(const QList<RailPage>& pages);
    void setCurrent(const QString& id);
    void setNarrow(bool narrow);
    QPoint settingsCorner() const; // global, where a menu of settings may stand

signals:
    void chosen(const QString& id);
    void settingsAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QVBoxLayout* m_column;
    RailButton* m_drop;
    RailButton* m_settings;
    QList<RailButton*> m_pages;
    QString m_current;
    bool m_narrow = false;
};

// One place of the rail.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& id, const QString& icon, const QString& word, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    void setCurrent(bool current);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_id, m_icon;
    bool m_current = false;
    bool m_narrow = false;
};

} // namespace titer::window
