// Boxes of the window.
#include "ui/widgets/dialogs.h"

#include "app/common/last_folders.h"
#include "app/common/sentence.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace titer::widgets {

using app::LastFolders;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

constexpr std::size_t shownErrors = 8;

// The window of a short question cuts its title, which stands between the buttons of the frame.
bool ask(QInputDialog& box, const QString& title, const QString& label)
{
    constexpr int frame = 40; // [u] icon and buttons
    box.setWindowTitle(title);
    box.setLabelText(label);
    const int wanted = box.fontMetrics().horizontalAdvance(title) + frame * look::Theme::current().u();
    box.resize(std::max(box.sizeHint().width(), wanted), box.sizeHint().height());
    return box.exec() == QDialog::Accepted;
}

} // namespace

QString askOpenFile(QWidget* window, const QString& title, const QString& filter)
{
    const QString kind = app::fileKind(filter);
    const QString file = QFileDialog::getOpenFileName(window, title, LastFolders::current().of(kind), filter);
    LastFolders::current().remember(kind, file);
    return file;
}

QStringList askOpenFiles(QWidget* window, const QString& title, const QString& filter)
{
    const QString kind = app::fileKind(filter);
    const QStringList files = QFileDialog::getOpenFileNames(window, title, LastFolders::current().of(kind), filter);
    LastFolders::current().remember(kind, files.value(0));
    return files;
}

QString askFolder(QWidget* window, const QString& title, const QString& proposed)
{
    const QString kind = QStringLiteral("folder"),
                  begin = proposed.isEmpty() ? LastFolders::current().of(kind) : proposed;
    const QString folder = QFileDialog::getExistingDirectory(window, title, begin);
    LastFolders::current().remember(kind, folder);
    return folder;
}

QString askText(QWidget* window, const QString& title, const QString& label, const QString& proposed)
{
    return askTextOrNone(window, title, label, proposed).value_or(QString());
}

std::optional<QString> askTextOrNone(QWidget* window, const QString& title, const QString& label,
                                     const QString& proposed)
{
    QInputDialog box(window);
    box.setTextValue(proposed);
    return ask(box, title, label) ? std::optional(box.textValue().trimmed()) : std::nullopt;
}

int askChoice(QWidget* window, const QString& title, const QString& label, const QStringList& choices)
{
    QInputDialog box(window);
    box.setComboBoxItems(choices);
    box.setTextValue(choices.value(0));
    return ask(box, title, label) ? int(choices.indexOf(box.textValue())) : -1;
}

namespace {

// Whether `act` was chosen, and not to go back; or `what` has come to an end, and says nothing any more.
bool isMeant(QWidget* window, const QString& title, const std::function<QString()>& what, const QString& act)
{
    constexpr int between = 100; // two looks [ms]
    bool over = what().isEmpty();
    if (over) return true;
    QMessageBox box(QMessageBox::Warning, title, what(), QMessageBox::NoButton, window);
    QPushButton* stay = box.addButton(Words::tr("Go back"), QMessageBox::RejectRole);
    QPushButton* go = box.addButton(act, QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &box, [&] {
        const QString now = what();
        over = now.isEmpty();
        if (over)
            box.done(QDialog::Accepted);
        else if (now != box.text())
            box.setText(now);
    });
    look.start(between);
    box.exec();
    return over || box.clickedButton() == go;
}

} // namespace

bool mayLose(QWidget* window, const QString& what)
{
    return isMeant(window, Words::tr("Changes would be lost"), [&] { return what; }, Words::tr("Discard the changes"));
}

Unsaved askUnsaved(QWidget* window, const QString& what)
{
    QMessageBox box(QMessageBox::Warning, Words::tr("Changes would be lost"), what, QMessageBox::NoButton, window);
    QPushButton* save = box.addButton(Words::tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(Words::tr("Discard the changes"), QMessageBox::DestructiveRole);
    QPushButton* stay = box.addButton(Words::tr("Go back"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == save      ? Unsaved::Save
           : box.clickedButton() == discard ? Unsaved::Discard
                                            : Unsaved::Stay;
}

bool mayStop(QWidget* window, const std::function<QString()>& what)
{
    return isMeant(window, Words::tr("Work is under way"), what, Words::tr("Stop it"));
}

void reportErrors(QWidget* window, const QString& title, const base::Errors& errors)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(errors.size(), shownErrors); ++i) lines << app::sentence(errors[i]);
    if (errors.size() > shownErrors) lines << Words::tr("… and %n more.", nullptr, int(errors.size() - shownErrors));
    QMessageBox box(QMessageBox::Warning, title, lines.join(QStringLiteral("\n\n")), QMessageBox::Ok, window);
    box.exec();
}

} // namespace titer::widgets
