#include "app/tags/tag_search.h"

#include "app/common/unit_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace titer::app {

QString tagWords(const FeedTag& tag, const std::string& unit)
{
    const QString id = QString::fromStdString(tag.id), label = QString::fromStdString(tag.label), in = unitText(unit);
    QString words = label.isEmpty() || label == id ? id : label;
    if (!in.isEmpty()) words = QCoreApplication::translate("tiles", "%1 [%2]", "tag, unit").arg(words, in);
    return label.isEmpty() || label == id ? words : words + QStringLiteral(" · ") + id;
}

QString feedTagName(const FeedTag& tag)
{
    using Origin = FeedTag::Origin;
    const auto word = [](const char* text) { return QCoreApplication::translate("tiles", text); };
    const QString label = QString::fromStdString(tag.label);
    if (label.isEmpty() || tag.label == tag.id) return {};
    const bool isModel = tag.origin == Origin::Model, isEstimate = tag.origin == Origin::Estimated;
    const QString from = isModel                            ? word(QT_TRANSLATE_NOOP("tiles", "model"))
                         : isEstimate                       ? word(QT_TRANSLATE_NOOP("tiles", "estimate"))
                         : tag.origin == Origin::Calculated ? word(QT_TRANSLATE_NOOP("tiles", "calculated"))
                                                            : QString();
    //: What a tag is called, and whether it is of the model, an estimate or calculated.
    return from.isEmpty() ? label : word(QT_TRANSLATE_NOOP("tiles", "%1 (%2)")).arg(label, from);
}

bool holdsWords(const QString& text, const QString& typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

const FeedTag* meantTag(const std::vector<FeedTag>& tags, const QString& typed)
{
    const std::string id = typed.trimmed().toStdString();
    const FeedTag* meant = nullptr;
    bool several = false;
    for (const FeedTag& tag : tags) {
        if (tag.id == id) return &tag;
        if (QString::fromStdString(tag.label).compare(typed.trimmed(), Qt::CaseInsensitive) != 0) continue;
        several = several || meant;
        meant = &tag;
    }
    return several || id.empty() ? nullptr : meant;
}

} // namespace titer::app
