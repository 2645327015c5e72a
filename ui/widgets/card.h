// A plate on the window's ground: base, 1 px edge, radius of a card, no shadow. [gui]
//
//   auto* card = new Card;  card->body()->addWidget(...);   padding 4u, follows the text scale
//   card->setBar(Token::Accent);                            a bar at the left edge (advice, notice)
//   card->setPadding(2);                                    in u
//   card->setGround(Token::Canvas);                         another fill
#pragma once

#include "ui/look/theme.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace titer::widgets {

class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    void setBar(std::optional<look::Token> bar);
    void setGround(look::Token ground);
    void setPadding(int units);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QVBoxLayout* m_body;
    std::optional<look::Token> m_bar;
    look::Token m_ground = look::Token::Base;
    int m_padding = 4;
};

} // namespace titer::widgets
