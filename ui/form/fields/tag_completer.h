// Completion of tags wherever one is typed: a list of those whose id, label or unit hold what was typed. Down leads into it, Enter puts
// the id of one into the field. [gui]
//
//   auto* tags = new TagCompleter(this);  tags->setTags(feed.tags());  line->setCompleter(tags);
//   a text in which tags stand in backquotes asks by offerAt(), and puts the id of QCompleter::activated(QString) to tagAt()
#pragma once

#include "app/tags/tag_feed.h"

#include <QCompleter>

class QStandardItemModel;

namespace titer::form {

class TagCompleter : public QCompleter {
    Q_OBJECT
public:
    explicit TagCompleter(QObject* parent);

    void setTags(std::vector<app::FeedTag> tags);
    // Whether any tag is found by it.
    bool offers(const QString& typed) const;
    // For a text with tags in backquotes: what completes the one behind whose beginning the cursor stands, at a place of the widget.
    void offerAt(const QString& text, int cursor, const QRect& place = {});
    // The error of a field in which no tag is named, once nothing completes what stands there; nothing where all is well.
    std::optional<base::Error> fault(const std::string& where, const QString& typed, bool typing) const;

    QString pathFromIndex(const QModelIndex& index) const override;
    QStringList splitPath(const QString& typed) const override;

private:
    struct Offer {
        QString id, words;
    };

    std::vector<app::FeedTag> m_tags;
    std::vector<Offer> m_offers;
    QStandardItemModel* m_found;
};

// Of a text: where the tag stands, with its backquotes, that is begun before the cursor; no more than the cursor where there is none.
struct TagPlace {
    int from = 0, to = 0;
};
TagPlace tagAt(const QString& text, int cursor);

} // namespace titer::form
