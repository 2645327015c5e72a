#include "ui/report/lesson_sheet.h"

#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "core/lessons/course.h"
#include "ui/look/theme.h"
#include "ui/report/html.h"
#include "ui/report/paper.h"
#include "ui/shown/lesson_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace titer::report {

using lessons::Field;
using lessons::Step;
using lessons::Text;

namespace {

constexpr int linesForNotes = 4, linesForAnswer = 2;

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(LessonSheet)
};

QString words(const Text& text)
{
    return QString::fromStdString(text.in(QLocale().name().toStdString()));
}

QString factOf(const QString& name, const QString& text)
{
    return QStringLiteral("<p><b>%1</b> %2</p>\n").arg(name.toHtmlEscaped(), text.toHtmlEscaped());
}

// A frame under what is asked, with so many lines to write in, or with the answer. It is one cell, so that no page ends within it.
QString frame(const QString& asked, const QString& answer, int lines)
{
    const QString inside = answer.isEmpty() ? QStringLiteral("<br>&nbsp;").repeated(lines)
                                            : QStringLiteral("<br><b>%1</b>").arg(answer.toHtmlEscaped());
    return QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"6\" width=\"100%\" "
                          "style=\"border-collapse:collapse; border-style:solid; border-color:#8a929a; "
                          "margin-top:4px; margin-bottom:10px\"><tr><td>%1%2</td></tr></table>\n")
        .arg(asked.toHtmlEscaped(), inside);
}

QString box(bool ticked)
{
    return ticked ? QStringLiteral("☒") : QStringLiteral("☐");
}

QString choicesHtml(const std::vector<lessons::Choice>& choices, const QString& right)
{
    QString html;
    for (const lessons::Choice& choice : choices)
        html += QStringLiteral("<p style=\"margin-left:16px\">%1&nbsp; %2</p>\n")
                    .arg(box(!right.isEmpty() && right == QString::fromStdString(choice.id)),
                         words(choice.text).toHtmlEscaped());
    return html;
}

QString fieldHtml(const LessonSheet& sheet, const Field& field)
{
    const auto found = sheet.answers.find(field.id);
    const QString answer = found == sheet.answers.end() ? QString() : QString::fromStdString(found->second);
    QString asked = words(field.text);
    if (!field.unit.empty()) asked = Sheet::tr("%1 [%2]", "what is asked, unit").arg(asked, app::unitText(field.unit));
    if (!field.choices.empty()) return paragraph(asked) + choicesHtml(field.choices, answer);
    QStringList parts; // as people write numbers
    for (const QString& part : answer.split(QStringLiteral("; "))) parts << app::quantityWords(part.toStdString());
    return frame(asked, parts.join(QStringLiteral("; ")), linesForAnswer);
}

QString stepHtml(const LessonSheet& sheet, std::size_t number)
{
    const Step& step = sheet.lesson.steps[number];
    QString html = heading(Sheet::tr("%1. %2", "number, step").arg(number + 1).arg(words(step.title)));
    html += paragraph(words(step.task));
    for (const lessons::Check& check : step.checks)
        html += QStringLiteral("<p style=\"margin-left:16px\">%1&nbsp; %2</p>\n")
                    .arg(box(false), words(check.text).toHtmlEscaped());
    for (const Field& field : step.fields) html += fieldHtml(sheet, field);
    if (sheet.solution) return html + factOf(Sheet::tr("The way:"), words(step.reveal));
    return html + frame(Sheet::tr("What you saw:"), {}, linesForNotes);
}

QString questionHtml(const LessonSheet& sheet)
{
    const lessons::Question& question = sheet.lesson.question;
    const QString right = sheet.solution ? QString::fromStdString(question.answer) : QString();
    QString html =
        heading(Sheet::tr("Question")) + paragraph(words(question.text)) + choicesHtml(question.choices, right);
    if (sheet.solution) return html + factOf(Sheet::tr("The reason:"), words(question.reason));
    return html + frame(Sheet::tr("Because:"), {}, linesForAnswer);
}

// Titles of lessons to take before, as far as they come with Titer.
QString needsOf(const lessons::Lesson& lesson)
{
    QStringList titles;
    for (const std::string& id : lesson.needs) {
        const std::optional<std::string> text = lessons::shippedLessonText(id);
        base::Errors errors;
        titles << (text ? words(lessons::readLesson(*text, 1, errors).title) : QString::fromStdString(id));
    }
    return titles.join(QStringLiteral(", "));
}

QString titleOf(const LessonSheet& sheet)
{
    const QString title = words(sheet.lesson.title);
    return sheet.solution ? Sheet::tr("%1: solution", "a lesson").arg(title) : title;
}

QString footOf(const LessonSheet& sheet)
{
    return Sheet::tr("%1 · seed %2 · Titer %3", "lesson, number, version")
        .arg(words(sheet.lesson.title))
        .arg(sheet.lesson.seed)
        .arg(QStringLiteral(TITER_VERSION));
}

QString bodyOf(const LessonSheet& sheet)
{
    const lessons::Lesson& lesson = sheet.lesson;
    QString html = QStringLiteral("<h1>%1</h1>\n").arg(titleOf(sheet).toHtmlEscaped());
    html += paragraph(Sheet::tr("%n minute(s), %1", nullptr, lesson.minutes).arg(shown::levelWords(lesson.level)));
    if (!sheet.solution) html += table({}, {{Sheet::tr("Name:"), QString(), Sheet::tr("Date:"), QString()}});
    html += factOf(Sheet::tr("Why:"), words(lesson.why)) + factOf(Sheet::tr("Goal:"), words(lesson.goal));
    if (const QString needs = needsOf(lesson); !needs.isEmpty()) html += factOf(Sheet::tr("Take before:"), needs);
    QStringList files;
    for (const lessons::LessonRecording& recording : lesson.recordings) files << QString::fromStdString(recording.file);
    if (!files.isEmpty()) html += factOf(Sheet::tr("Files:"), files.join(QStringLiteral(", ")));
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) html += stepHtml(sheet, i);
    return html + questionHtml(sheet);
}

} // namespace

QByteArray lessonSheetHtml(const LessonSheet& sheet)
{
    return document(titleOf(sheet), bodyOf(sheet), footOf(sheet));
}

QByteArray lessonSheetPdf(const LessonSheet& sheet)
{
    return paperOf({.html = bodyOf(sheet),
                    .title = titleOf(sheet),
                    .foot = footOf(sheet),
                    .font = look::Theme::current().font(look::Type::Body)});
}

base::Done saveLessonSheet(const QString& path, const LessonSheet& sheet)
{
    return app::writeExport(path, isHtmlName(path) ? lessonSheetHtml(sheet) : lessonSheetPdf(sheet));
}

} // namespace titer::report
