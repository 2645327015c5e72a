#include "app/learn/learner.h"

#include "app/common/account_name.h"
#include "app/common/settings.h"

namespace titer::app {

namespace {

QString choicesKey()
{
    return QStringLiteral("learn");
}
QString learnerKey()
{
    return QStringLiteral("learner");
}

} // namespace

Learner::Learner(Settings& settings)
    : m_settings(settings)
    , m_root(usualLearnFolder())
{
}

QString Learner::name() const
{
    const QString given = m_settings.choices(choicesKey()).value(learnerKey()).toString();
    if (!given.isEmpty()) return given;
    const QString account = accountName();
    return account.isEmpty() ? tr("Learner") : account;
}

bool Learner::isKnown() const
{
    return m_settings.choices(choicesKey()).contains(learnerKey());
}

void Learner::setName(const QString& name)
{
    if (isKnown() && name.trimmed() == this->name()) return;
    m_settings.setChoices(choicesKey(), {{learnerKey(), name.trimmed()}});
    emit changed();
}

} // namespace titer::app

#include "app/learn/moc_learner.cpp"
