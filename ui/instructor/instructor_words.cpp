#include "ui/instructor/instructor_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace titer::instructor {

namespace {

struct Instructor {
    Q_DECLARE_TR_FUNCTIONS(Instructor)
};

} // namespace

std::string shownLanguage()
{
    return QLocale().name().toStdString();
}

QString nameOf(const lessons::LearnerRow& row)
{
    const QString name =
        row.progress.learner.empty() ? Instructor::tr("without a name") : QString::fromStdString(row.progress.learner);
    //: A learner and the file that distinguishes one from another of the same name.
    return row.isNamesake ? Instructor::tr("%1 (%2)").arg(name, QString::fromStdString(row.file)) : name;
}

QString stateOf(const lessons::StepProgress& step)
{
    QStringList words{step.passed ? Instructor::tr("passed") : Instructor::tr("open")};
    if (step.hints > 0) words << Instructor::tr("%n hint(s)", nullptr, step.hints);
    if (step.revealed) words << Instructor::tr("revealed");
    return words.join(QStringLiteral(", "));
}

QString answerOf(const lessons::Field& field, const std::string& answer)
{
    for (const lessons::Choice& choice : field.choices)
        if (choice.id == answer) return QString::fromStdString(choice.text.in(shownLanguage()));
    return QString::fromStdString(answer);
}

} // namespace titer::instructor
