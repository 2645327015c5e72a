// The ink of an item in a list, table or tree, by its token: the style takes the colour when it paints, so that a change of look
// reaches what was filled in before. [gui]
//
//   setInk(item, Token::Muted);         of a list or a table; {} for that of text
//   setInk(item, 1, Token::Muted);      of one column of a tree
#pragma once

#include "ui/look/appearance.h"

#include <QVariant>

#include <optional>

namespace titer::look {

// An int of Token; beyond the roles that models have for themselves.
inline constexpr int inkRole = Qt::UserRole + 0x1000;

inline QVariant inkValue(std::optional<Token> token)
{
    return token ? QVariant(int(*token)) : QVariant();
}

template <class Item> void setInk(Item* item, std::optional<Token> token)
{
    item->setData(inkRole, inkValue(token));
}

template <class TreeItem> void setInk(TreeItem* item, int column, std::optional<Token> token)
{
    item->setData(column, inkRole, inkValue(token));
}

} // namespace titer::look
