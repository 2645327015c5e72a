// What an empty sheet says: what the place is for, one act, and one example. [gui]
#pragma once

#include "ui/widgets/card.h"

namespace titer::pages {

class EmptySheet : public widgets::Card {
    Q_OBJECT
public:
    explicit EmptySheet(QWidget* sheet);

signals:
    void addAsked();
    void exampleAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();
};

} // namespace titer::pages
