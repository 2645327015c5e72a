// In which unit each kind of quantity is shown; a choice acts at once and is kept for next time. [gui]
#pragma once

#include <QDialog>

class QGridLayout;

namespace titer::preferences {

class UnitPreferences : public QDialog {
    Q_OBJECT
public:
    explicit UnitPreferences(QWidget* parent = nullptr);

    // Over the window that a part of it, or of a menu of it, belongs to; one that is open comes to the front.
    static void openOver(QWidget* part);

private:
    void refresh();
    void showChoices();

    QGridLayout* m_grid;
};

} // namespace titer::preferences
