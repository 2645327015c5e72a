// What the Cockpit shows without a board: what the page is for, and a template for each kind of plant. [gui]
#pragma once

#include <QWidget>

#include <string>

namespace titer::pages {

class BoardStart : public QWidget {
    Q_OBJECT
public:
    BoardStart();

signals:
    void asked(const std::string& ofTemplate); // empty: an empty board
};

} // namespace titer::pages
