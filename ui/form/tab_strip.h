// Tabs that share a given width: gaps close to 2u before the last tabs are reached by arrows. [gui]
#pragma once

#include <QTabBar>

namespace titer::form {

class TabStrip : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);

    // In which no word is cut and no arrow needed [px].
    int minWidth() const;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int wordWidth(int index) const;
    int wordsWidth() const; // of all that are seen
    int shownCount() const;

    int m_room = 0;
};

} // namespace titer::form
