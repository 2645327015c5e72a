#include "ui/form/fields/tag_completer.h"

#include "app/tags/shown_feed.h"
#include "app/tags/tag_search.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace titer::form {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int maxFound = 200, rowsShown = 12; // more are found by another word
constexpr int shortestName = 2;               // of a name without backquotes, which may be that of a function as well

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'/' || c == u'.' || c == u'-';
}

} // namespace

TagPlace tagAt(const QString& text, int cursor)
{
    const QString before = text.left(cursor);
    int from = cursor, to = cursor;
    if (before.count(u'`') % 2 == 1) {
        from = int(before.lastIndexOf(u'`'));
        if (to < text.size() && text[to] == u'`') ++to;
        return {from, to};
    }
    while (from > 0 && isOfName(before[from - 1])) --from;
    const bool isNumber = from < cursor && before[from].isDigit();
    return isNumber || cursor - from < shortestName ? TagPlace{cursor, cursor} : TagPlace{from, to};
}

TagCompleter::TagCompleter(QObject* parent)
    : QCompleter(parent)
    , m_found(new QStandardItemModel(this))
{
    setModel(m_found);
    setMaxVisibleItems(rowsShown);
}

void TagCompleter::setTags(std::vector<app::FeedTag> tags)
{
    m_tags = std::move(tags);
    m_offers.clear();
    for (const app::FeedTag& tag : m_tags)
        m_offers.push_back({QString::fromStdString(tag.id), app::tagWords(tag, app::shownUnitOf(tag))});
}

bool TagCompleter::offers(const QString& typed) const
{
    return std::ranges::any_of(m_offers, [&](const Offer& offer) { return app::holdsWords(offer.words, typed); });
}

void TagCompleter::offerAt(const QString& text, int cursor, const QRect& place)
{
    const int from = tagAt(text, cursor).from;
    QString begun = text.mid(from, cursor - from);
    begun.remove(u'`');
    if (begun.trimmed().isEmpty()) return popup()->hide();
    setCompletionPrefix(begun);
    QRect at = place;
    if (!at.isEmpty()) at.setWidth(popup()->sizeHintForColumn(0) + popup()->verticalScrollBar()->sizeHint().width());
    complete(at);
}

std::optional<base::Error> TagCompleter::fault(const std::string& where, const QString& typed, bool typing) const
{
    const QString name = typed.trimmed();
    if (name.isEmpty() || app::meantTag(m_tags, name) || (typing && offers(name))) return {};
    return base::Error{
        base::Code::Input, where,
        base::say(QT_TRANSLATE_NOOP("core", "No source and no run that is open has the tag “{1}”. Type a "
                                            "part of its name, label or unit and choose it from the "
                                            "list, or open its source."),
                  name.toStdString())};
}

QString TagCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(idRole).toString();
}

// What is left of the tags is offered as it is: QCompleter itself compares beginnings and single parts alone.
QStringList TagCompleter::splitPath(const QString& typed) const
{
    QList<QStandardItem*> found;
    for (const Offer& offer : m_offers) {
        if (found.size() == maxFound) break;
        if (offer.id == typed || !app::holdsWords(offer.words, typed)) continue;
        auto* item = new QStandardItem(offer.words);
        item->setData(offer.id, idRole);
        item->setToolTip(offer.words);
        found.append(item);
    }
    m_found->clear();
    m_found->invisibleRootItem()->appendRows(found);
    return {QString()};
}

} // namespace titer::form

#include "ui/form/fields/moc_tag_completer.cpp"
