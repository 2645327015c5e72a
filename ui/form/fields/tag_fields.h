// The fields of a form in which a tag is typed, lines as well as columns of tables: each completes it, a label becomes the tag that has it
// when the field is left, and what is no tag is a fault. [gui]
//
//   auto* tags = new TagFields(form, specs, keys);  tags->setTags(feed.tags());  form.setErrors(tags->faults());
//   signal taken()        a tag was put into a field, or one was left
#pragma once

#include "core/connect/settings.h"
#include "ui/form/fields/tag_completer.h"

#include <span>
#include <string_view>

class QLineEdit;

namespace titer::form {

class SettingForm;

class TagFields : public QObject {
    Q_OBJECT
public:
    // Of the settings and columns with these keys, and of expressions, in which tags stand in backquotes; the form owns it.
    TagFields(SettingForm& form, std::span<const connect::SettingSpec> specs, std::span<const std::string_view> keys,
              std::span<const std::string_view> expressions = {});

    void setTags(const std::vector<app::FeedTag>& tags);
    // Under each line what the tag is called that stands there now.
    void sayNames();
    // Of the lines that are asked for.
    base::Errors faults() const;

signals:
    void taken();

private:
    struct Line {
        const char* key;
        QLineEdit* field;
    };

    void addLine(const char* key, QLineEdit* field);
    void addExpression(QLineEdit* field);
    void leave(QLineEdit* field);

    std::vector<app::FeedTag> m_tags;
    TagCompleter* m_completer; // one for all, since only one of them has the focus
    std::vector<Line> m_lines;
    std::vector<TagCompleter*> m_ofExpressions;
};

} // namespace titer::form
